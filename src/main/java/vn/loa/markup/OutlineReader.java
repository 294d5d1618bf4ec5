package vn.loa.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.ArrayList;
import java.util.List;

/** Reads the {@link Outline} of a parsed text. */
final class OutlineReader {
  private final String markdown;
  private final StringBuilder words;
  private final List<Outline.Heading> headings = new ArrayList<>();
  private final List<Outline.Link> links = new ArrayList<>();
  private final List<Outline.Figure> figures = new ArrayList<>();
  private final List<Outline.Part> boldParagraphs = new ArrayList<>();
  private final NodeVisitor nodes =
      new NodeVisitor(
          new VisitHandler<>(Text.class, this::text),
          new VisitHandler<>(Heading.class, this::heading),
          new VisitHandler<>(Paragraph.class, this::paragraph),
          new VisitHandler<>(Link.class, this::link),
          new VisitHandler<>(LinkRef.class, this::link),
          new VisitHandler<>(AutoLink.class, this::autoLink),
          new VisitHandler<>(Image.class, this::image));

  private OutlineReader(String markdown) {
    this.markdown = markdown;
    this.words = new StringBuilder(markdown.length());
    for (int i = 0; i < markdown.length(); i++)
      words.append(markdown.charAt(i) == '\n' ? '\n' : Outline.NO_WORD);
  }

  static Outline read(String markdown, Document document) {
    var reader = new OutlineReader(markdown);
    reader.nodes.visitChildren(document);
    return new Outline(
        markdown,
        reader.words.toString(),
        List.copyOf(reader.headings),
        List.copyOf(reader.links),
        List.copyOf(reader.figures),
        List.copyOf(reader.boldParagraphs));
  }

  private void text(Text text) {
    if (text.getParent() instanceof Code) return;
    int start = text.getStartOffset();
    int end = text.getEndOffset();
    words.replace(start, end, markdown.substring(start, end));
  }

  private void heading(Heading node) {
    headings.add(
        new Outline.Heading(
            node.getLevel(), Target.words(node), node.getStartOffset(), node.getEndOffset()));
    nodes.visitChildren(node);
  }

  private void paragraph(Paragraph node) {
    var only = node.getFirstChild();
    if (only instanceof StrongEmphasis && only.getNext() == null && isTop(node))
      boldParagraphs.add(
          new Outline.Part(Target.words(only), only.getStartOffset(), only.getEndOffset()));
    nodes.visitChildren(node);
  }

  private static boolean isTop(Node node) {
    return node.getParent() instanceof Document;
  }

  private void link(Node node) {
    add(node, Target.words(node), Target.of(node).map(Target::address).orElse(""));
    nodes.visitChildren(node);
  }

  private void autoLink(AutoLink node) {
    add(node, node.getText().toString(), node.getText().toString());
  }

  private void add(Node node, String text, String address) {
    var paragraph = node.getParent();
    var alone =
        paragraph instanceof Paragraph && node.getPrevious() == null && node.getNext() == null;
    links.add(new Outline.Link(text, address, alone, node.getStartOffset(), node.getEndOffset()));
  }

  private void image(Image node) {
    var target = Target.of(node);
    var media = target.flatMap(Target::mediaId);
    if (media.isEmpty()) return;
    var legend = Dialect.Legend.of(target.map(Target::title).orElse(""));
    figures.add(
        new Outline.Figure(
            media.get(),
            Target.words(node),
            legend.caption(),
            node.getStartOffset(),
            node.getEndOffset()));
  }
}
