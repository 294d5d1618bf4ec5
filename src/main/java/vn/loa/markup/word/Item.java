package vn.loa.markup.word;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.loa.shared.Text;

/** What stands below one another in a document. */
sealed interface Item {
  /** What a paragraph in a box has for a style: it heads nothing outside. */
  String BOXED = "boxed";

  /** The item as it stands when its box is taken away. */
  static Item boxed(Item item) {
    return item instanceof Paragraph each
        ? new Paragraph(each.pieces, BOXED, 0, each.centred, each.right, each.mark)
        : item;
  }

  /** A picture, by the part that holds it, with the words that belong to it. */
  record Figure(String part, String alt, String caption, String credit) implements Item {}

  /** A table; a cell over several columns is followed by empty ones. */
  record Table(List<List<Cell>> rows) implements Item {
    /** All its text, a line a paragraph. */
    String text() {
      var text = new StringBuilder();
      for (var row : rows) for (var cell : row) text.append(cell.text());
      return text.toString();
    }
  }

  /** What one cell holds. */
  record Cell(List<Item> items) {
    String text() {
      var text = new StringBuilder();
      for (var item : items) {
        if (item instanceof Paragraph paragraph) text.append(paragraph.text()).append('\n');
        if (item instanceof Table table) text.append(table.text());
      }
      return text.toString();
    }
  }

  /**
   * A paragraph.
   *
   * @param style the name of its style
   * @param heading 1 to 9 when its style makes it a heading, else 0
   */
  record Paragraph(
      List<Piece> pieces,
      String style,
      int heading,
      boolean centred,
      boolean right,
      Numbering.@Nullable Mark mark)
      implements Item {

    /** Its words in one clean line. */
    String text() {
      var text = new StringBuilder();
      for (var piece : pieces) text.append(piece.isText() ? piece.text() : " ");
      return Text.line(text.toString());
    }

    boolean isBlank() {
      return pieces.stream().allMatch(piece -> piece.isText() && piece.text().isBlank());
    }

    boolean isBold() {
      return isAll(Piece::bold);
    }

    boolean isItalic() {
      return isAll(Piece::italic);
    }

    private boolean isAll(Predicate<Piece> look) {
      var words =
          pieces.stream().filter(piece -> piece.isText() && !piece.text().isBlank()).toList();
      return !words.isEmpty() && words.stream().allMatch(look);
    }

    /** Whether it is written in capitals. */
    boolean isCapital() {
      var text = text();
      return text.equals(text.toUpperCase(Locale.ROOT))
          && text.chars().filter(Character::isLetter).count() >= 3;
    }

    boolean hasBreaks() {
      return pieces.stream().anyMatch(piece -> piece.kind() == Piece.Kind.BREAK);
    }

    Paragraph with(List<Piece> others) {
      return new Paragraph(others, style, heading, centred, right, mark);
    }
  }
}
