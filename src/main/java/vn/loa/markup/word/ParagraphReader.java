package vn.loa.markup.word;

import java.util.ArrayList;
import java.util.List;
import vn.loa.markup.Dialect;

/** Reads the content of paragraphs: words in their looks, and what is anchored among them. */
final class ParagraphReader {
  private final Story story;
  private final RunReader runs;
  private final Drawings drawings;
  private final Field field = new Field(this::safe);
  private final List<Run> read = new ArrayList<>();
  private String style = "";
  private String href = "";

  /** Words in one look and one font, as the file has them. */
  record Run(Piece piece, String font) {}

  ParagraphReader(Story story) {
    this.story = story;
    this.drawings = new Drawings(story);
    this.runs = new RunReader(story);
  }

  List<Piece> read(Element paragraph) {
    style = paragraph.child("pPr", "pStyle").val();
    read.clear();
    children(paragraph);
    return Pieces.of(read, story.losses());
  }

  /** What hung on the paragraphs that were read since this was asked last. */
  List<Item> below() {
    return drawings.take();
  }

  void contents() {
    story.losses().add(Loss.CONTENTS);
  }

  private void children(Element parent) {
    for (var child : parent.children()) child(child);
  }

  private void child(Element child) {
    switch (child.name()) {
      case "r" -> run(child);
      case "hyperlink" -> link(child);
      case "ins", "moveTo" -> {
        if (child.has("r")) story.losses().inserted();
        children(child);
      }
      case "del", "moveFrom" -> story.losses().deleted();
      case "smartTag", "customXml", "sdtContent", "dir", "bdo", "sdt" -> children(child);
      case "fldSimple" -> simpleField(child);
      case "oMath", "oMathPara" -> equation(child);
      default -> {}
    }
  }

  private void simpleField(Element child) {
    if (Field.isContents(child.get("instr"))) contents();
    else leadingTo(Field.href(child.get("instr")), child);
  }

  private void equation(Element child) {
    story.losses().add(Loss.EQUATIONS);
    read.add(new Run(Piece.plain(child.words()), ""));
  }

  private void link(Element link) {
    var target = story.relations().get(link.get("id"));
    leadingTo(target.isOutside() ? target.address() : "", link);
  }

  private void leadingTo(String address, Element content) {
    var around = href;
    href = safe(address);
    children(content);
    href = around;
  }

  private String safe(String address) {
    if (address.isEmpty()) return "";
    var safe = Dialect.safeHref(address).orElse("");
    if (safe.isEmpty()) story.losses().add(Loss.LINKS, address);
    return safe;
  }

  private void run(Element run) {
    for (var part : run.children()) {
      if (part.name().equals("fldChar")) field.change(part.get("fldCharType"));
      else if (part.name().equals("instrText")) field.ask(part.text());
      else if (field.isContents()) contents();
      else if (!field.isHidden()) part(part, run.child("rPr"));
    }
  }

  private void part(Element part, Element properties) {
    switch (part.name()) {
      case "drawing", "pict", "object", "AlternateContent" -> drawings.read(part);
      case "ruby" -> children(part.child("rubyBase"));
      default -> {
        var leads = href.isEmpty() ? field.href() : href;
        runs.read(part, new RunReader.Place(properties, style, leads)).ifPresent(read::add);
      }
    }
  }
}
