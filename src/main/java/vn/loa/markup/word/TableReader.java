package vn.loa.markup.word;

import java.util.ArrayList;
import java.util.List;
import vn.loa.markup.word.Item.Cell;
import vn.loa.markup.word.Item.Figure;
import vn.loa.markup.word.Item.Table;

/** Reads tables; one that only puts things side by side or in a frame is taken apart. */
final class TableReader {
  private static final int MOST_COLUMNS = 60;
  private static final Cell EMPTY = new Cell(List.of());

  private final Story story;
  private final BodyReader body;
  private int depth;

  TableReader(Story story, BodyReader body) {
    this.story = story;
    this.body = body;
  }

  List<Item> read(Element table) {
    if (depth > 0) story.losses().add(Loss.NESTED_TABLES);
    depth++;
    var rows = new ArrayList<List<Cell>>();
    rows(table, rows);
    depth--;
    if (rows.stream().allMatch(row -> row.stream().allMatch(cell -> cell.items().isEmpty())))
      return List.of();
    return arranged(new Table(rows));
  }

  private void rows(Element parent, List<List<Cell>> rows) {
    for (var child : parent.children()) {
      switch (child.name()) {
        case "tr" -> row(child, rows);
        case "sdt", "sdtContent", "customXml", "ins" -> rows(child, rows);
        default -> {}
      }
    }
  }

  private void row(Element row, List<List<Cell>> rows) {
    if (row.child("trPr", "del").exists()) {
      story.losses().deleted();
      return;
    }
    var cells = new ArrayList<Cell>();
    cells(row, cells);
    if (!cells.isEmpty()) rows.add(cells);
  }

  private void cells(Element parent, List<Cell> cells) {
    for (var child : parent.children()) {
      switch (child.name()) {
        case "tc" -> cell(child, cells);
        case "sdt", "sdtContent", "customXml" -> cells(child, cells);
        default -> {}
      }
    }
  }

  private void cell(Element element, List<Cell> cells) {
    var properties = element.child("tcPr");
    var merge = properties.child("vMerge");
    var span = Math.max(1, properties.child("gridSpan").number("val", 1));
    if (span > 1 || merge.val().equals("restart")) story.losses().add(Loss.MERGED_CELLS);
    var goesOn = merge.exists() && !merge.val().equals("restart");
    cells.add(goesOn ? EMPTY : new Cell(body.read(element)));
    for (var more = Math.min(span, MOST_COLUMNS) - 1; more > 0; more--) cells.add(EMPTY);
  }

  private static List<Item> arranged(Table table) {
    var rows = table.rows();
    var isBox = rows.size() == 1 && rows.get(0).size() == 1;
    if (isBox) return column(rows, 0).stream().map(Item::boxed).toList();
    if (rows.stream().allMatch(row -> row.size() == 1)) return column(rows, 0);
    var isGallery = rows.get(0).stream().allMatch(TableReader::isPicture);
    return isGallery ? columns(rows) : List.of(table);
  }

  private static boolean isPicture(Cell cell) {
    return !cell.items().isEmpty() && cell.items().stream().allMatch(Figure.class::isInstance);
  }

  /** Pictures side by side, their captions below them. */
  private static List<Item> columns(List<List<Cell>> rows) {
    var items = new ArrayList<Item>();
    var widest = rows.stream().mapToInt(List::size).max().orElse(0);
    for (var at = 0; at < widest; at++) items.addAll(column(rows, at));
    return items;
  }

  private static List<Item> column(List<List<Cell>> rows, int at) {
    var items = new ArrayList<Item>();
    for (var row : rows) if (at < row.size()) items.addAll(row.get(at).items());
    return items;
  }
}
