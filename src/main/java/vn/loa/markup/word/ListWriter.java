package vn.loa.markup.word;

import java.util.ArrayList;
import java.util.List;
import vn.loa.markup.word.Numbering.Kind;
import vn.loa.markup.word.Numbering.Mark;

/**
 * Writes paragraphs of a list as Markdown, one below the other, and what is under them indented.
 */
final class ListWriter {
  private final StringBuilder out = new StringBuilder();

  /** The lists that are open, outermost first. */
  private final List<Level> open = new ArrayList<>();

  /** One list: its kind, the number that comes next, and the sign behind a number. */
  private record Level(Kind kind, int next, char sign, int width) {}

  boolean isEmpty() {
    return out.isEmpty();
  }

  void add(Mark mark, String text) {
    var depth = Math.min(mark.level(), open.size());
    while (open.size() > depth + 1) open.remove(open.size() - 1);
    var before = open.size() > depth ? open.remove(depth) : null;
    var goesOn = before != null && before.kind() == mark.kind() && follows(before, mark);
    var sign = mark.kind() == Kind.NUMBER ? '.' : '-';
    if (before != null && before.kind() == mark.kind())
      sign = goesOn ? before.sign() : other(before.sign());
    if (!out.isEmpty()) out.append(before == null || goesOn ? "\n" : "\n\n");
    var marker = mark.kind() == Kind.NUMBER ? mark.number() + "" + sign + " " : sign + " ";
    var indent = " ".repeat(open.stream().mapToInt(Level::width).sum());
    var inside = indent + " ".repeat(marker.length());
    out.append(indent).append(marker).append(text.replace("\n", "\n" + inside));
    open.add(new Level(mark.kind(), mark.number() + 1, sign, marker.length()));
  }

  private static boolean follows(Level before, Mark mark) {
    return mark.kind() == Kind.BULLET || before.next() == mark.number();
  }

  /** Of two lists side by side the second takes the other sign. */
  private static char other(char sign) {
    return switch (sign) {
      case '.' -> ')';
      case ')' -> '.';
      case '-' -> '*';
      default -> '-';
    };
  }

  /** All that was added, and a fresh start. */
  String take() {
    var list = out.toString();
    out.setLength(0);
    open.clear();
    return list;
  }
}
