package vn.loa.markup.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.loa.markup.word.Item.Paragraph;
import vn.loa.markup.word.Numbering.Kind;
import vn.loa.markup.word.Numbering.Mark;

/** Makes lists of paragraphs whose bullets were typed: a dash, and a plus for what is under it. */
final class TypedLists {
  private static final Pattern BULLET = Pattern.compile("^\\s*([-–•●▪*+])\\s+(?=\\S)");

  private TypedLists() {}

  static List<Item> marked(List<Item> items) {
    var marked = new ArrayList<Item>();
    var isUnderDash = false;
    for (var item : items) {
      var bullet = item instanceof Paragraph each && each.mark() == null ? bullet(each) : "";
      var isPlus = bullet.equals("+");
      if (bullet.isEmpty()) marked.add(item);
      else marked.add(listed((Paragraph) item, isPlus && isUnderDash ? 1 : 0));
      isUnderDash = !bullet.isEmpty() && (!isPlus || isUnderDash);
    }
    return marked;
  }

  private static String bullet(Paragraph paragraph) {
    if (paragraph.heading() > 0 || Letterhead.isRule(paragraph)) return "";
    var first = paragraph.pieces().get(0);
    var bullet = BULLET.matcher(first.text());
    return first.isText() && bullet.find() ? bullet.group(1) : "";
  }

  private static Paragraph listed(Paragraph typed, int level) {
    var pieces = new ArrayList<>(typed.pieces());
    var first = pieces.get(0);
    pieces.set(0, first.with(BULLET.matcher(first.text()).replaceFirst("")));
    var mark = new Mark(Kind.BULLET, level, 0, "");
    return new Paragraph(pieces, typed.style(), 0, false, false, mark);
  }
}
