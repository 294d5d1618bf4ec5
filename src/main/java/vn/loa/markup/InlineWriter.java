package vn.loa.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.regex.Pattern;

/** Writes what stands in a line: emphasis, links, references to footnotes. Raw HTML is left out. */
final class InlineWriter {
  private static final Pattern CODE_PADDING = Pattern.compile("^ (.*\\S.*) $", Pattern.DOTALL);

  private final Output out;
  private final Footnotes footnotes;
  private boolean inLink;
  private final NodeVisitor visitor =
      new NodeVisitor(
          new VisitHandler<>(Text.class, this::text),
          new VisitHandler<>(HtmlEntity.class, this::text),
          new VisitHandler<>(SoftLineBreak.class, lineEnd -> blank()),
          new VisitHandler<>(HardLineBreak.class, this::lineBreak),
          new VisitHandler<>(Emphasis.class, emphasis -> wrapped("em", emphasis)),
          new VisitHandler<>(StrongEmphasis.class, emphasis -> wrapped("strong", emphasis)),
          new VisitHandler<>(Code.class, this::code),
          new VisitHandler<>(Link.class, this::target),
          new VisitHandler<>(LinkRef.class, this::reference),
          new VisitHandler<>(Image.class, this::target),
          new VisitHandler<>(ImageRef.class, this::reference),
          new VisitHandler<>(AutoLink.class, link -> bare(link.getText().toString(), "")),
          new VisitHandler<>(MailLink.class, link -> bare(link.getText().toString(), "mailto:")),
          new VisitHandler<>(Footnote.class, this::footnote),
          new VisitHandler<>(HtmlInline.class, html -> {}),
          new VisitHandler<>(HtmlInlineComment.class, html -> {}));

  InlineWriter(Output out, Footnotes footnotes) {
    this.out = out;
    this.footnotes = footnotes;
  }

  void children(Node parent) {
    visitor.visitChildren(parent);
  }

  private void text(Node node) {
    out.text(node.getChars().unescape());
  }

  private void blank() {
    out.text(" ");
  }

  private void lineBreak(Node node) {
    out.tag("br");
    out.blank();
  }

  private void wrapped(String tag, Node node) {
    out.tag(tag);
    children(node);
    out.end(tag);
  }

  private void code(Code code) {
    var text = code.getText().toString().replace('\n', ' ');
    var inCell = code.getAncestorOfType(TableCell.class) != null;
    out.tag("code");
    out.text(CODE_PADDING.matcher(inCell ? text.replace("\\|", "|") : text).replaceAll("$1"));
    out.end("code");
  }

  private void reference(RefNode node) {
    if (Target.of(node).isPresent()) {
      target(node);
      return;
    }
    // Brackets that refer to nothing are text.
    if (!node.hasChildren()) {
      out.text(node.getChars().unescape());
      return;
    }
    out.text(node.getChars().prefixOf(node.getChildChars()).unescape());
    children(node);
    out.text(node.getChars().suffixOf(node.getChildChars()).unescape());
  }

  private void target(Node node) {
    var target = Target.of(node).orElseThrow();
    if (node instanceof Image || node instanceof ImageRef) picture(target, Target.words(node));
    else if (node.hasChildren()) link(target.href(), target.title(), () -> children(node));
  }

  /** A picture in the middle of a line is no figure: its words stand for it, and lead to it. */
  private void picture(Target picture, String alt) {
    var words = alt.isEmpty() && picture.mediaId().isEmpty() ? picture.address() : alt;
    if (picture.mediaId().isPresent()) out.text(words);
    else link(picture.href(), "", () -> out.text(words));
  }

  private void bare(String address, String scheme) {
    link(Dialect.safeHref(scheme + address).orElse(""), "", () -> out.text(address));
  }

  private void link(String href, String title, Runnable content) {
    if (href.isEmpty() || inLink) {
      content.run();
      return;
    }
    inLink = true;
    Links.open(out, href, title);
    content.run();
    out.end("a");
    inLink = false;
  }

  private void footnote(Footnote node) {
    var note = footnotes.refer(node);
    if (note == null) {
      out.text(node.getChars().toString());
      return;
    }
    out.tag("sup");
    out.tag("a", "href", "#" + note.id(), "id", note.newReference(), "aria-label", note.label());
    out.quiet(Integer.toString(note.number()));
    out.end("a");
    out.end("sup");
  }
}
