package vn.loa.markup;

import java.util.List;

/**
 * How a text is built, with the places of its parts in the Markdown.
 *
 * @param markdown what the places count in
 * @param words as long as {@code markdown}, with {@link #NO_WORD} wherever no reader's word stands
 * @param boldParagraphs paragraphs that are bold and nothing else
 */
public record Outline(
    String markdown,
    String words,
    List<Heading> headings,
    List<Link> links,
    List<Figure> figures,
    List<Part> boldParagraphs) {

  /** Stands for syntax, addresses and code. */
  public static final char NO_WORD = '\uFFFC';

  /** A heading as it was written; its level is not brought into bounds. */
  public record Heading(int level, String text, int start, int end) {}

  /** A link that readers may follow; alone when nothing else is in its paragraph. */
  public record Link(String text, String address, boolean alone, int start, int end) {}

  /** A picture and the words that it has. */
  public record Figure(long mediaId, String alt, String caption, int start, int end) {}

  /** A part of the text with its words. */
  public record Part(String text, int start, int end) {}
}
