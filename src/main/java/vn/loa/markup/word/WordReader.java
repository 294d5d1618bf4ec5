package vn.loa.markup.word;

import java.util.ArrayList;
import java.util.List;
import vn.loa.markup.word.Item.Paragraph;
import vn.loa.markup.word.Item.Table;
import vn.loa.shared.Text;

/** Makes a draft of a document. */
public final class WordReader {
  private final WordFile file;
  private final Losses losses = new Losses();

  private WordReader(WordFile file) {
    this.file = file;
  }

  public static WordDraft read(WordFile file) {
    return new WordReader(file).draft();
  }

  private WordDraft draft() {
    var main = file.mainPart();
    var story = Story.of(file, main, losses);
    if (file.hasMacros()) losses.add(Loss.MACROS);
    notes(story, "footnote");
    notes(story, "endnote");
    var items = new BodyReader(story).read(file.xml(main).child("body"));
    if (items.isEmpty()) throw WordFile.refused("no-text");
    margins(story);
    var letterhead = Letterhead.takeFrom(items, losses);
    var headline = new Headline(items, letterhead, losses);
    var title = headline.title();
    var lead = headline.lead();
    var blocks = new BodyWriter(story.notes()).write(items);
    return new WordDraft(title, lead, letterhead.reference(), blocks, losses.told());
  }

  private void notes(Story story, String kind) {
    var part = story.part(kind + "s");
    var body = new BodyReader(story.at(part));
    for (var note : file.xml(part).all(kind)) {
      if (!note.get("type").isEmpty() && !note.get("type").equals("normal")) continue;
      story.notes().put(kind + ":" + note.get("id"), line(body.read(note)));
    }
  }

  private static List<Piece> line(List<Item> items) {
    var line = new ArrayList<Piece>();
    for (var item : items) {
      if (!line.isEmpty()) line.add(Piece.plain(" "));
      if (item instanceof Paragraph paragraph) line.addAll(paragraph.pieces());
      if (item instanceof Table table) line.add(Piece.plain(Text.line(table.text())));
    }
    return line;
  }

  /** What stands on every page; a page number alone is nothing. */
  private void margins(Story story) {
    for (var kind : List.of("header", "footer")) {
      for (var part : story.relations().ofType(kind)) {
        var text = new StringBuilder();
        for (var item : new BodyReader(story.aside(part)).read(file.xml(part)))
          if (item instanceof Paragraph paragraph) text.append(paragraph.text()).append(' ');
        if (text.chars().anyMatch(Character::isLetter)) losses.add(Loss.MARGINS, text.toString());
      }
    }
  }
}
