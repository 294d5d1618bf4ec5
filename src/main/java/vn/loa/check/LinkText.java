package vn.loa.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.markup.Outline;

/** The words of a link say where it leads, also to who hears nothing but them. */
@ApplicationScoped
public class LinkText implements Check {
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "tại đây",
          "ở đây",
          "đây",
          "vào đây",
          "bấm vào đây",
          "nhấn vào đây",
          "click vào đây",
          "bấm đây",
          "xem thêm",
          "xem tại đây",
          "xem chi tiết",
          "chi tiết",
          "chi tiết tại đây",
          "đọc thêm",
          "link",
          "đường link",
          "liên kết",
          "here",
          "click here",
          "xem tiếp",
          "tải về");
  private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|www\\.)\\S+");

  @Override
  public Set<CheckName> finds() {
    return Set.of(CheckName.LINK_TEXT);
  }

  @Override
  public Stream<Finding> of(Piece piece) {
    return piece.outline().links().stream().flatMap(link -> of(piece, link));
  }

  private static Stream<Finding> of(Piece piece, Outline.Link link) {
    var words =
        link.text().strip().toLowerCase(Locale.ROOT).replaceAll("(?<![.,:;!…])[.,:;!…]+$", "");
    if (words.isEmpty()) return finding(piece, link, "", "check.link.empty");
    if (link.address().isBlank()) return finding(piece, link, link.text(), "check.link.nowhere");
    if (EMPTY_WORDS.contains(words)) return finding(piece, link, null, "check.link.words");
    // Alone in its paragraph an address is shown as a card with a title.
    if (ADDRESS.matcher(words).matches() && !link.alone())
      return finding(piece, link, null, "check.link.address");
    return Stream.empty();
  }

  private static Stream<Finding> finding(
      Piece piece, Outline.Link link, @Nullable String mend, String code) {
    var body = piece.body();
    return Stream.of(
        body.finding(CheckName.LINK_TEXT, link.start(), link.end(), mend, code, link.text()));
  }
}
