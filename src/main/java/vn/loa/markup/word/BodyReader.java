package vn.loa.markup.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.markup.word.Item.Paragraph;
import vn.loa.markup.word.Numbering.Kind;

/**
 * Reads what stands below one another in a part: paragraphs, tables, and the frames around them.
 */
final class BodyReader {
  private final Story story;
  private final ParagraphReader paragraphs;
  private final TableReader tables;

  /** A paragraph whose end was deleted goes on in the next. */
  private @Nullable Paragraph unended;

  BodyReader(Story story) {
    this.story = story;
    this.paragraphs = new ParagraphReader(story);
    this.tables = new TableReader(story, this);
  }

  List<Item> read(Element container) {
    var items = new ArrayList<Item>();
    var outer = unended;
    unended = null;
    children(container, items);
    if (unended != null) items.add(unended);
    unended = outer;
    return items;
  }

  private void children(Element container, List<Item> items) {
    for (var child : container.children()) child(child, items);
  }

  private void child(Element child, List<Item> items) {
    switch (child.name()) {
      case "p" -> paragraph(child, items);
      case "tbl" -> items.addAll(tables.read(child));
      case "sdt" -> frame(child, items);
      case "customXml", "ins", "moveTo", "smartTag" -> children(child, items);
      case "AlternateContent" -> children(Drawings.chosen(child), items);
      case "altChunk" -> story.losses().add(Loss.FOREIGN_PARTS);
      default -> {}
    }
  }

  private void frame(Element frame, List<Item> items) {
    var gallery = frame.child("sdtPr", "docPartObj", "docPartGallery").val();
    if (gallery.equals("Table of Contents")) paragraphs.contents();
    else children(frame.child("sdtContent"), items);
  }

  private void paragraph(Element element, List<Item> items) {
    var properties = element.child("pPr");
    var style = story.styles().name(properties.child("pStyle").val());
    if (style.matches("toc \\d|table of figures|index \\d")) {
      paragraphs.contents();
      return;
    }
    var pieces = paragraphs.read(element);
    var below = paragraphs.below();
    var read = ended(of(pieces, style, properties));
    if (properties.child("rPr", "del").exists()) {
      story.losses().deleted();
      unended = read;
    } else if (!read.isBlank()) items.add(marked(read, properties));
    items.addAll(below);
  }

  private Paragraph of(List<Piece> pieces, String style, Element properties) {
    var alignment = story.styles().paragraph(properties, "jc").val();
    return new Paragraph(
        pieces,
        style,
        heading(style, properties),
        alignment.equals("center"),
        alignment.matches("right|end"),
        null);
  }

  private Paragraph ended(Paragraph read) {
    var begun = unended;
    unended = null;
    if (begun == null) return read;
    var both = new ArrayList<>(begun.pieces());
    both.addAll(read.pieces());
    return begun.with(both);
  }

  private int heading(String style, Element properties) {
    if (style.matches("heading [1-9]")) return style.charAt(8) - '0';
    var outline = story.styles().paragraph(properties, "outlineLvl");
    var level = outline.number("val", 9);
    return level >= 0 && level < 9 && !style.equals("title") ? level + 1 : 0;
  }

  /** The paragraph as its list shows it. */
  private Paragraph marked(Paragraph paragraph, Element properties) {
    var list = story.styles().paragraph(properties, "numPr");
    var id = list.child("numId").val();
    if (id.isEmpty() || id.equals("0")) return paragraph;
    var level = list.child("ilvl").number("val", 0);
    if (paragraph.heading() > 0) return labelled(paragraph, story.numbering().label(id, level));
    var mark = story.numbering().next(id, level);
    if (mark.kind() == Kind.LABEL) return labelled(paragraph, mark.label());
    return new Paragraph(
        paragraph.pieces(), paragraph.style(), 0, paragraph.centred(), paragraph.right(), mark);
  }

  private static Paragraph labelled(Paragraph paragraph, String label) {
    if (label.isEmpty()) return paragraph;
    var pieces = new ArrayList<>(paragraph.pieces());
    var first = pieces.get(0);
    if (first.isText() && first.href().isEmpty())
      pieces.set(0, first.with(label + " " + first.text()));
    else pieces.add(0, Piece.plain(label + " "));
    return paragraph.with(pieces);
  }
}
