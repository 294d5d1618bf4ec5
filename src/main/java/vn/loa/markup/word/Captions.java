package vn.loa.markup.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.loa.markup.word.Item.Figure;
import vn.loa.markup.word.Item.Paragraph;

/** Gives pictures the words that stand right below them: what is seen, and who took it. */
final class Captions {
  private static final int LONGEST = 300;
  private static final Pattern NUMBERED = Pattern.compile("(?iu)^(ảnh|hình)\\s*\\d*\\s*[:.].*");
  private static final Pattern NUMBER = Pattern.compile("(?iu)^(ảnh|hình)\\s*\\d+\\s*[:.]\\s*");
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?isu)^(.*?)\\s*[-–(]?\\s*\\b(?:ảnh|nguồn ảnh|nguồn)\\s*:\\s*([^()]{2,80}?)\\)?\\.?$",
          Pattern.UNICODE_CHARACTER_CLASS);

  private Captions() {}

  static List<Item> attached(List<Item> items) {
    var attached = new ArrayList<Item>();
    for (var item : items) {
      var last = attached.isEmpty() ? null : attached.get(attached.size() - 1);
      if (last instanceof Figure figure
          && item instanceof Paragraph words
          && isCaption(figure, words))
        attached.set(attached.size() - 1, captioned(figure, words.text()));
      else attached.add(item);
    }
    return attached;
  }

  private static boolean isCaption(Figure figure, Paragraph words) {
    if (!figure.caption().isEmpty() || !figure.credit().isEmpty()) return false;
    var text = words.text();
    if (text.length() > LONGEST || words.mark() != null || words.heading() > 0) return false;
    return words.style().equals("caption")
        || words.isItalic()
        || NUMBERED.matcher(text).matches()
        || words.centred() && !words.isBold() && !Letterhead.isRule(words);
  }

  private static Figure captioned(Figure figure, String text) {
    var words = NUMBER.matcher(text).replaceFirst("");
    var credit = CREDIT.matcher(words);
    return credit.matches()
        ? new Figure(figure.part(), figure.alt(), credit.group(1).strip(), credit.group(2).strip())
        : new Figure(figure.part(), figure.alt(), words, "");
  }
}
