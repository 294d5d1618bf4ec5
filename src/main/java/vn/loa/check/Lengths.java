package vn.loa.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.loa.shared.Text;
import vn.loa.shared.Words;

/** Title and lead as long as each channel shows them. */
@ApplicationScoped
public class Lengths implements Check {
  /**
   * What a channel shows, in characters.
   *
   * <ul>
   *   <li>Zalo: {@code title <= 150}, {@code description <= 300} of {@code /v2.0/article/create};
   *       longer is refused.
   *   <li>Facebook: a link's title is cut after about 88 characters, its description after about
   *       300 (measured by others; Facebook names no limit).
   *   <li>Open Graph, as other sites and messengers show it: about 70 characters of a title.
   *   <li>Push: about 65 characters of a title and 240 of a text on a phone (no platform names a
   *       limit of what it shows).
   *   <li>Portal: three lines of a lead beside its title on a phone.
   * </ul>
   */
  private record Limit(String channel, String field, int most) {}

  private static final List<Limit> LIMITS =
      List.of(
          new Limit("zalo", "title", 150),
          new Limit("facebook", "title", 88),
          new Limit("open-graph", "title", 70),
          new Limit("push", "title", 65),
          new Limit("zalo", "lead", 300),
          new Limit("facebook", "lead", 300),
          new Limit("push", "lead", 240),
          new Limit("portal", "lead", 220));

  @Override
  public Set<CheckName> finds() {
    return Set.of(CheckName.LENGTHS);
  }

  @Override
  public Stream<Finding> of(Piece piece) {
    return Stream.concat(over("title", piece.title()), over("lead", piece.lead()));
  }

  /** One finding a field, which names every channel that shows less. */
  private static Stream<Finding> over(String field, String typed) {
    int length = Text.line(typed).length();
    var channels =
        LIMITS.stream()
            .filter(limit -> limit.field().equals(field) && length > limit.most())
            .map(limit -> Words.of("check.channel." + limit.channel(), limit.most()))
            .toList();
    if (channels.isEmpty()) return Stream.empty();
    var list = String.join("; ", channels);
    return Stream.of(
        Finding.about(CheckName.LENGTHS, field, "check.length." + field, length, list));
  }
}
