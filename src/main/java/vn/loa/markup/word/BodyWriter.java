package vn.loa.markup.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loa.markup.word.InlineMarkdown.Place;
import vn.loa.markup.word.Item.Cell;
import vn.loa.markup.word.Item.Figure;
import vn.loa.markup.word.Item.Paragraph;
import vn.loa.markup.word.Item.Table;

/** Writes items as blocks of Markdown. */
final class BodyWriter {
  private final Map<String, List<Piece>> notes;
  private final Map<String, String> labels = new LinkedHashMap<>();
  private final List<WordDraft.Block> blocks = new ArrayList<>();
  private final ListWriter list = new ListWriter();

  BodyWriter(Map<String, List<Piece>> notes) {
    this.notes = notes;
  }

  List<WordDraft.Block> write(List<Item> read) {
    var items = TypedLists.marked(Captions.attached(read));
    var headings = new Headings(items);
    for (var at = 0; at < items.size(); at++) {
      var item = items.get(at);
      if (item instanceof Paragraph paragraph) paragraph(paragraph, headings.level(items, at));
      else if (item instanceof Table table) table(table);
      else if (item instanceof Figure figure) figure(figure);
    }
    endList();
    labels.forEach((id, label) -> note(notes.getOrDefault(id, List.of()), label));
    return blocks;
  }

  private void paragraph(Paragraph paragraph, int heading) {
    if (paragraph.mark() != null) {
      var text = inline(paragraph.pieces(), Place.BLOCK);
      if (!text.isEmpty()) list.add(paragraph.mark(), text);
      return;
    }
    endList();
    if (Letterhead.isRule(paragraph)) block("---");
    else if (heading > 0) heading(paragraph, heading);
    else block(inline(paragraph.pieces(), Place.BLOCK));
  }

  private void heading(Paragraph paragraph, int level) {
    var plain = paragraph.pieces().stream().map(Piece::unadorned).toList();
    block("#".repeat(level) + " " + inline(plain, Place.HEADING));
  }

  private void figure(Figure figure) {
    endList();
    blocks.add(new WordDraft.Block("", figure));
  }

  private void table(Table table) {
    endList();
    var columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
    var lines = new ArrayList<String>();
    var figures = new ArrayList<Figure>();
    for (var row : table.rows()) {
      lines.add(row(row, columns, figures));
      if (lines.size() == 1) lines.add("|" + " --- |".repeat(columns));
    }
    block(String.join("\n", lines));
    figures.forEach(this::figure);
  }

  private String row(List<Cell> row, int columns, List<Figure> figures) {
    var line = new StringBuilder("|");
    for (var at = 0; at < columns; at++) {
      var pieces = at < row.size() ? pieces(row.get(at), figures) : List.<Piece>of();
      line.append(' ').append(inline(pieces, Place.CELL)).append(" |");
    }
    return line.toString();
  }

  /** All that a cell holds as one line; pictures go below the table. */
  private static List<Piece> pieces(Cell cell, List<Figure> figures) {
    var pieces = new ArrayList<Piece>();
    for (var item : cell.items()) {
      if (item instanceof Figure figure) figures.add(figure);
      if (item instanceof Table nested)
        for (var row : nested.rows()) for (var each : row) add(pieces, pieces(each, figures));
      if (item instanceof Paragraph paragraph) add(pieces, paragraph.pieces());
    }
    return pieces;
  }

  private static void add(List<Piece> line, List<Piece> more) {
    if (!line.isEmpty() && !more.isEmpty()) line.add(Piece.plain(" "));
    line.addAll(more);
  }

  private void note(List<Piece> pieces, String label) {
    var text = InlineMarkdown.of(pieces, Place.BLOCK, id -> "");
    block("[^" + label + "]: " + text.replace("\n", "\n    "));
  }

  private String inline(List<Piece> pieces, Place place) {
    return InlineMarkdown.of(pieces, place, this::label);
  }

  private String label(String note) {
    return labels.computeIfAbsent(note, none -> Integer.toString(labels.size() + 1));
  }

  private void endList() {
    if (!list.isEmpty()) block(list.take());
  }

  private void block(String markdown) {
    if (!markdown.isBlank()) blocks.add(new WordDraft.Block(markdown, null));
  }
}
