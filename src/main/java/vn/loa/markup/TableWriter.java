package vn.loa.markup;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes tables, each in a frame that a reader can scroll with the keyboard. */
final class TableWriter {
  private final Output out;
  private final InlineWriter inline;
  private int written;
  private final NodeVisitor parts =
      new NodeVisitor(
          new VisitHandler<>(TableHead.class, head -> wrapped("thead", head)),
          new VisitHandler<>(TableSeparator.class, rule -> {}),
          new VisitHandler<>(TableBody.class, body -> wrapped("tbody", body)),
          new VisitHandler<>(TableRow.class, this::row),
          new VisitHandler<>(TableCell.class, this::cell));

  TableWriter(Output out, InlineWriter inline) {
    this.out = out;
    this.inline = inline;
  }

  void write(TableBlock table) {
    out.tag(
        "div", "class", "table-scroll", "tabindex", "0", "role", "region", "aria-label", name());
    wrapped("table", table);
    out.end("div");
    out.line();
  }

  /** Regions of one page have different names: so they can be told apart by who only hears them. */
  private String name() {
    written++;
    return written == 1 ? "Bảng" : "Bảng " + written;
  }

  private void wrapped(String tag, Node node) {
    if (!node.hasChildren()) return;
    out.tag(tag);
    parts.visitChildren(node);
    out.end(tag);
  }

  private void row(TableRow row) {
    wrapped("tr", row);
    out.line();
  }

  private void cell(TableCell cell) {
    var tag = cell.isHeader() ? "th" : "td";
    List<String> attributes = new ArrayList<>();
    if (cell.isHeader()) attributes.addAll(List.of("scope", "col"));
    var alignment = cell.getAlignment();
    if (alignment != null)
      attributes.addAll(List.of("class", "align-" + alignment.name().toLowerCase(Locale.ROOT)));
    out.tag(tag, attributes.toArray(String[]::new));
    inline.children(cell);
    out.end(tag);
    out.blank();
  }
}
