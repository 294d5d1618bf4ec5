package vn.loa.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.markup.Outline;

/**
 * A text as somebody is writing it, not cleaned: places are those of what she sees.
 *
 * @param id of the article; absent before it is saved for the first time
 * @param section its slug; empty while it is not chosen
 * @param source where the information comes from, in words
 * @param cover absent without a picture
 */
public record Piece(
    @Nullable Long id,
    String section,
    String title,
    String lead,
    String source,
    @Nullable Picture cover,
    Outline outline) {

  /** The picture at the head: its number in the library, and the words it has here. */
  public record Picture(long mediaId, String alt, String caption) {}

  /** Title, lead and body. */
  public List<Passage> passages() {
    return List.of(Passage.plain("title", title), Passage.plain("lead", lead), body());
  }

  public Passage body() {
    return new Passage("body", outline.markdown(), outline.words());
  }

  /** The words of all of it, for comparing. */
  public String words() {
    return String.join("\n", title, lead, outline.words().replace(Outline.NO_WORD, ' '));
  }
}
