package vn.loa.markup;

import java.util.List;

/**
 * A text as readers get it.
 *
 * @param html safe to put on a page as it is
 * @param plainText the words alone, a line a block: for search and excerpts
 * @param pictureIds the pictures it names, each once, in their order
 * @param words how many words it has, as every Vietnamese editor counts them: by blanks
 */
public record Rendered(
    String html,
    String plainText,
    List<Long> pictureIds,
    int words,
    List<Heading> headings,
    List<Figure> figures) {

  /** A heading and the id by which a table of contents leads to it. */
  public record Heading(int level, String id, String text) {}

  /** A picture in the text with the words that stand beneath it. */
  public record Figure(long mediaId, String alt, String caption, String credit) {}
}
