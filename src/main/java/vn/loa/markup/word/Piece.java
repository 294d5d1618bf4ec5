package vn.loa.markup.word;

/**
 * A stretch of a paragraph in one look.
 *
 * @param text the words, or the label of a note
 * @param href where it leads; empty when it is no link
 */
public record Piece(Kind kind, String text, boolean bold, boolean italic, String href) {
  /** What a paragraph is made of. */
  public enum Kind {
    TEXT,
    BREAK,
    NOTE
  }

  public static Piece plain(String text) {
    return new Piece(Kind.TEXT, text, false, false, "");
  }

  public boolean isText() {
    return kind == Kind.TEXT;
  }

  public boolean looksLike(Piece other) {
    return kind == other.kind
        && bold == other.bold
        && italic == other.italic
        && href.equals(other.href);
  }

  public Piece with(String other) {
    return new Piece(kind, other, bold, italic, href);
  }

  /** The same without emphasis. */
  Piece unadorned() {
    return new Piece(kind, text, false, false, href);
  }
}
