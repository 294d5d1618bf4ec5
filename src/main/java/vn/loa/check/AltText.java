package vn.loa.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.shared.Text;

/** Descriptions of pictures: there, no file name, not the caption again, short enough to hear. */
@ApplicationScoped
public class AltText implements Check {
  /** Screen readers read it in one go: about two breaths, the usual advice of accessibility. */
  private static final int LONGEST = 200;

  private static final Pattern FILE_NAME =
      Pattern.compile(
          "(?iu)(img|dsc[fn]?|pic|photo|image|anh|ảnh|hinh|hình|screenshot|zalo|received|unnamed)"
              + "[\\s_-]*\\(?[\\d_-]+\\)?(\\.\\w{3,4})?|\\S+\\.(jpe?g|png|gif|webp|heic|bmp)|[\\d_-]+");

  @Override
  public Set<CheckName> finds() {
    return Set.of(CheckName.ALT_MISSING, CheckName.ALT_TEXT);
  }

  @Override
  public Stream<Finding> of(Piece piece) {
    var cover = Optional.ofNullable(piece.cover()).stream();
    var body = piece.body();
    return Stream.concat(
        cover.flatMap(
            picture ->
                fault(picture.alt(), picture.caption()).stream()
                    .map(code -> Finding.about(name(code), "cover", code, LONGEST))),
        piece.outline().figures().stream()
            .flatMap(
                figure ->
                    fault(figure.alt(), figure.caption()).stream()
                        .map(
                            code ->
                                body.finding(
                                    name(code),
                                    figure.start(),
                                    figure.end(),
                                    null,
                                    code,
                                    LONGEST))));
  }

  private static Optional<String> fault(String typed, String caption) {
    var alt = Text.line(typed);
    if (alt.isEmpty()) return Optional.of("check.alt.missing");
    if (alt.length() > LONGEST) return Optional.of("check.alt.long");
    if (FILE_NAME.matcher(alt).matches()) return Optional.of("check.alt.file-name");
    if (alt.equalsIgnoreCase(Text.line(caption))) return Optional.of("check.alt.caption");
    return Optional.empty();
  }

  private static CheckName name(String code) {
    return code.endsWith("missing") ? CheckName.ALT_MISSING : CheckName.ALT_TEXT;
  }
}
