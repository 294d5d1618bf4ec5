package vn.loa.imports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published piece as a reader of some format found it, before anything is made of it.
 *
 * @param number which one of its file; for lines of JSON the line
 * @param origin what the old system knows it by
 * @param url its old address, absolute or from the root
 * @param labels by what it could be found there: sections, programmes, themes, by name or code
 * @param areas codes of ours
 */
record OldPiece(
    int number,
    String origin,
    String url,
    String title,
    String lead,
    Body body,
    People people,
    Dates dates,
    List<String> labels,
    List<String> areas,
    List<OldPicture> pictures) {

  /** Its text; HTML unless it says that it is Markdown. */
  record Body(String text, boolean isMarkdown) {}

  /** Whom the old system names; each may be empty. */
  record People(String author, String approver, String source) {}

  /** When it was published and when it was changed last. */
  record Dates(Instant published, Instant updated) {
    Dates {
      if (updated.isBefore(published)) updated = published;
    }
  }

  /** A picture by its address or file name, with the words that belong to it. */
  record OldPicture(String file, String alt, String caption, String credit, boolean isCover) {}

  @Nullable OldPicture cover() {
    return pictures.stream().filter(OldPicture::isCover).findFirst().orElse(null);
  }
}
