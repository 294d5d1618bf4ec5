package vn.loa.markup;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loa.shared.Slug;
import vn.loa.shared.Text;

/** Writes a parsed text as HTML, block by block, and notes what is in it. */
final class HtmlWriter {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Document document;
  private final Output out = new Output();
  private final Footnotes footnotes = new Footnotes();
  private final InlineWriter inline = new InlineWriter(out, footnotes);
  private final TableWriter tables = new TableWriter(out, inline);
  private final FigureWriter figures;
  private final List<Rendered.Heading> headings = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final NodeVisitor blocks =
      new NodeVisitor(
          new VisitHandler<>(Paragraph.class, this::paragraph),
          new VisitHandler<>(com.vladsch.flexmark.ast.Heading.class, this::heading),
          new VisitHandler<>(BlockQuote.class, quote -> wrapped("blockquote", quote)),
          new VisitHandler<>(BulletList.class, list -> wrapped("ul", list)),
          new VisitHandler<>(OrderedList.class, this::orderedList),
          new VisitHandler<>(BulletListItem.class, item -> wrapped("li", item)),
          new VisitHandler<>(OrderedListItem.class, item -> wrapped("li", item)),
          new VisitHandler<>(
              FencedCodeBlock.class, code -> code(code.getContentChars().toString())),
          new VisitHandler<>(IndentedCodeBlock.class, this::indentedCode),
          new VisitHandler<>(ThematicBreak.class, rule -> out.tag("hr")),
          new VisitHandler<>(TableBlock.class, table -> tables.write(table)),
          new VisitHandler<>(HtmlBlock.class, html -> {}),
          new VisitHandler<>(HtmlCommentBlock.class, html -> {}),
          new VisitHandler<>(FootnoteBlock.class, note -> {}));

  HtmlWriter(Document document, PictureSource pictures) {
    this.document = document;
    this.figures = new FigureWriter(out, pictures);
  }

  /** The words alone: making HTML safe costs more than all the rest. */
  String plain() {
    visit();
    return out.plain();
  }

  /** The pictures alone. */
  List<Rendered.Figure> figures() {
    visit();
    return figures.written();
  }

  private void visit() {
    blocks.visitChildren(document);
    writeFootnotes();
  }

  Rendered write() {
    var plain = plain();
    var words = (int) BLANKS.splitAsStream(plain).filter(HtmlWriter::isWord).count();
    var written = figures.written();
    var pictureIds = written.stream().map(Rendered.Figure::mediaId).distinct().toList();
    return new Rendered(
        SafeHtml.of(out.html()), plain, pictureIds, words, List.copyOf(headings), written);
  }

  private static boolean isWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private void paragraph(Paragraph paragraph) {
    if (figures.write(paragraph)) return;
    var bare = isTight(paragraph);
    if (!bare) out.tag("p");
    inline.children(paragraph);
    if (!bare) out.end("p");
    out.line();
  }

  private boolean isTight(Paragraph paragraph) {
    return paragraph.getParent() instanceof ListItem item
        && item.isParagraphWrappingDisabled(paragraph, ListOptions.get(document), document);
  }

  private void heading(com.vladsch.flexmark.ast.Heading node) {
    if (!node.hasChildren()) return;
    var level = Math.min(4, Math.max(2, node.getLevel()));
    var start = out.words();
    out.tag("h" + level);
    var tagEnd = out.position() - 1;
    inline.children(node);
    out.end("h" + level);
    var text = Text.line(out.wordsSince(start));
    out.line();
    var id = newId(text);
    out.insert(tagEnd, " id=\"" + id + '"');
    headings.add(new Rendered.Heading(level, id, text));
  }

  private String newId(String text) {
    var id = "muc-" + Slug.of(text);
    for (var copy = 2; !ids.add(id); copy++) id = "muc-" + Slug.of(text) + '-' + copy;
    return id;
  }

  private void orderedList(OrderedList list) {
    var start = list.getStartNumber();
    if (start == 1) out.tag("ol");
    else out.tag("ol", "start", Integer.toString(start));
    blocks.visitChildren(list);
    out.end("ol");
  }

  private void wrapped(String tag, Node node) {
    out.tag(tag);
    blocks.visitChildren(node);
    out.end(tag);
    out.line();
  }

  private void indentedCode(IndentedCodeBlock block) {
    code(block.getContentChars().trimTailBlankLines().toString());
  }

  private void code(String text) {
    out.tag("pre");
    out.tag("code");
    out.text(text);
    out.end("code");
    out.end("pre");
    out.line();
  }

  private void writeFootnotes() {
    if (footnotes.count() == 0) return;
    out.tag("section", "class", "footnotes", "aria-label", "Chú thích");
    out.tag("ol");
    for (var place = 0; place < footnotes.count(); place++) write(footnotes.get(place));
    out.end("ol");
    out.end("section");
  }

  private void write(Footnotes.Note note) {
    out.tag("li", "id", note.id());
    blocks.visitChildren(note.text());
    for (var reference : note.references()) {
      out.tag(
          "a",
          "href",
          "#" + reference,
          "class",
          "footnote-back",
          "aria-label",
          "Quay lại nội dung");
      out.quiet("↩");
      out.end("a");
    }
    out.end("li");
  }
}
