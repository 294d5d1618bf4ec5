package vn.loa.markup.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Counts the paragraphs of lists as Word does when it shows them. */
final class Numbering {
  /** How a paragraph of a list begins: a bullet, a plain number, or a label that must be typed. */
  record Mark(Kind kind, int level, int number, String label) {}

  /** The kinds of list that Markdown knows, and the one that it does not. */
  enum Kind {
    BULLET,
    NUMBER,
    LABEL
  }

  private static final int DEEPEST = 9;

  private final Map<String, Element> lists = new HashMap<>();
  private final Map<String, Element> abstracts = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();

  Numbering(Element numbering) {
    for (var each : numbering.all("abstractNum")) abstracts.put(each.get("abstractNumId"), each);
    for (var each : numbering.all("num")) lists.put(each.get("numId"), each);
  }

  /** The mark of the next paragraph of that list; a bullet when the list is not described. */
  Mark next(String list, int level) {
    var depth = Math.max(0, Math.min(DEEPEST - 1, level));
    var counter = counter(list);
    counter[depth] = counter[depth] < 0 ? start(list, depth) : counter[depth] + 1;
    for (var below = depth + 1; below < DEEPEST; below++) counter[below] = -1;
    var format = format(list, depth);
    if (format.isEmpty() || format.equals("bullet") || format.equals("none"))
      return new Mark(Kind.BULLET, depth, 0, "");
    var text = level(list, depth).child("lvlText").val();
    var isPlain = format.equals("decimal") && text.matches("%\\d[.)]?");
    var label = isPlain ? "" : label(list, text, counter);
    return new Mark(isPlain ? Kind.NUMBER : Kind.LABEL, depth, counter[depth], label);
  }

  /** What Word shows before a numbered heading: "II." or "1.2."; empty for a bullet. */
  String label(String list, int level) {
    var mark = next(list, level);
    if (mark.kind() == Kind.BULLET) return "";
    var text = level(list, mark.level()).child("lvlText").val();
    return label(list, text, counter(list));
  }

  /** Lists of one kind go on counting together, unless one says where it starts. */
  private int[] counter(String list) {
    var num = lists.getOrDefault(list, Element.NONE);
    var own = num.find("startOverride").exists() || !num.exists();
    var key = own ? "n" + list : "a" + num.child("abstractNumId").val();
    return counts.computeIfAbsent(key, none -> new int[] {-1, -1, -1, -1, -1, -1, -1, -1, -1});
  }

  private Element level(String list, int level) {
    var num = lists.getOrDefault(list, Element.NONE);
    for (var override : num.all("lvlOverride"))
      if (override.number("ilvl", -1) == level && override.has("lvl")) return override.child("lvl");
    var described = abstracts.getOrDefault(num.child("abstractNumId").val(), Element.NONE);
    for (var each : described.all("lvl")) if (each.number("ilvl", -1) == level) return each;
    return Element.NONE;
  }

  private int start(String list, int level) {
    var num = lists.getOrDefault(list, Element.NONE);
    for (var override : num.all("lvlOverride"))
      if (override.number("ilvl", -1) == level && override.has("startOverride"))
        return override.child("startOverride").number("val", 1);
    return level(list, level).child("start").number("val", 1);
  }

  private String format(String list, int level) {
    return level(list, level).child("numFmt").val();
  }

  private String label(String list, String text, int[] counter) {
    var label = text;
    for (var level = 0; level < DEEPEST; level++) {
      var count = counter[level] < 0 ? start(list, level) : counter[level];
      label = label.replace("%" + (level + 1), shown(format(list, level), count));
    }
    return label.strip();
  }

  private static String shown(String format, int count) {
    return switch (format) {
      case "upperRoman" -> roman(count);
      case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letter(count);
      case "lowerLetter" -> letter(count).toLowerCase(Locale.ROOT);
      default -> Integer.toString(count);
    };
  }

  private static String letter(int count) {
    return count < 1 ? "" : Character.toString('A' + (count - 1) % 26);
  }

  private static String roman(int count) {
    var signs = new String[] {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    var values = new int[] {100, 90, 50, 40, 10, 9, 5, 4, 1};
    var roman = new StringBuilder();
    var left = Math.max(0, Math.min(999, count));
    for (var at = 0; at < values.length; at++)
      for (; left >= values[at]; left -= values[at]) roman.append(signs[at]);
    return roman.toString();
  }
}
