package vn.loa.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Stream;
import vn.loa.markup.Outline;

/** Headings: with words, one level at a time, and no bold line in their place. */
@ApplicationScoped
public class Headings implements Check {
  private static final int LONGEST_BOLD = 120;

  @Override
  public Set<CheckName> finds() {
    return Set.of(CheckName.HEADINGS);
  }

  @Override
  public Stream<Finding> of(Piece piece) {
    var found = Stream.<Finding>builder();
    int above = 1;
    for (var heading : piece.outline().headings()) {
      levels(piece.body(), heading, above, found);
      above = Math.max(2, heading.level());
    }
    bold(piece, found);
    return found.build();
  }

  private static void levels(
      Passage body, Outline.Heading heading, int above, Stream.Builder<Finding> found) {
    if (heading.text().isEmpty()) found.add(mended(body, heading, "", "check.heading.empty"));
    else if (heading.level() == 1)
      found.add(mended(body, heading, "## " + words(body, heading), "check.heading.first"));
    else if (heading.level() > above + 1)
      found.add(
          mended(
              body,
              heading,
              "#".repeat(above + 1) + " " + words(body, heading),
              "check.heading.skipped"));
  }

  private static String words(Passage body, Outline.Heading heading) {
    var line = body.source().substring(heading.start(), heading.end());
    return line.replaceFirst("^#+\\s*+", "").split("\n", 2)[0].strip();
  }

  private static Finding mended(Passage body, Outline.Heading heading, String mend, String code) {
    return body.finding(CheckName.HEADINGS, heading.start(), heading.end(), mend, code);
  }

  private static void bold(Piece piece, Stream.Builder<Finding> found) {
    var last = piece.outline().markdown().stripTrailing().length();
    for (var part : piece.outline().boldParagraphs())
      if (part.text().length() <= LONGEST_BOLD && part.end() < last && !part.text().endsWith("."))
        found.add(
            piece
                .body()
                .finding(
                    CheckName.HEADINGS,
                    part.start(),
                    part.end(),
                    "## " + part.text(),
                    "check.heading.bold"));
  }
}
