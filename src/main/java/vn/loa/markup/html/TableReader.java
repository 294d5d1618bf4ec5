package vn.loa.markup.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import vn.loa.markup.word.InlineMarkdown;
import vn.loa.markup.word.InlineMarkdown.Place;

/** Writes a table, whose cells hold one line each in Loa's Markdown. */
final class TableReader {
  private final Consumer<String> lost;

  /** Writes the blocks in a cell. */
  interface Inside {
    String of(Element cell);
  }

  TableReader(Consumer<String> lost) {
    this.lost = lost;
  }

  /** A table that only lays a page out becomes the blocks in its cells. */
  String markdown(Element table, Inside inside) {
    var rows = rows(table);
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    if (columns == 1 || isLayout(table))
      return rows.stream()
          .flatMap(List::stream)
          .map(inside::of)
          .filter(text -> !text.isBlank())
          .collect(Collectors.joining("\n\n"));
    var lines = new ArrayList<String>();
    for (var row : rows) {
      lines.add(line(row, columns));
      if (lines.size() == 1) lines.add("|" + " --- |".repeat(columns));
    }
    return String.join("\n", lines);
  }

  private static boolean isLayout(Element table) {
    return table.selectFirst("td table, td img, td iframe, td ul, td ol, td h2, td h3") != null;
  }

  private static List<List<Element>> rows(Element table) {
    var rows = new ArrayList<List<Element>>();
    for (var row : table.select("tr")) {
      var cells = row.children().stream().filter(c -> c.normalName().matches("td|th")).toList();
      var own = row.closest("table") == table;
      if (own && !cells.isEmpty()) rows.add(cells);
    }
    return rows;
  }

  private String line(List<Element> row, int columns) {
    UnaryOperator<String> none = note -> "";
    var line = new StringBuilder("|");
    for (int at = 0; at < columns; at++) {
      var cell = at < row.size() ? row.get(at) : null;
      if (cell != null && (cell.hasAttr("rowspan") || cell.hasAttr("colspan")))
        lost.accept("merged cells of a table");
      var pieces =
          cell == null ? List.<vn.loa.markup.word.Piece>of() : new InlineReader(lost).pieces(cell);
      line.append(' ').append(InlineMarkdown.of(pieces, Place.CELL, none)).append(" |");
    }
    return line.toString();
  }
}
