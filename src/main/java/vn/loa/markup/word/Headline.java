package vn.loa.markup.word;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.markup.word.Item.Paragraph;
import vn.loa.markup.word.Piece.Kind;

/** Finds title and lead where offices write them, and takes them off the text. */
final class Headline {
  private static final int LONGEST_TITLE = 250;
  private static final int LONGEST_PLAIN_TITLE = 150;
  private static final int LONGEST_LEAD = 1_000;
  private static final int SHORTEST_LEAD = 40;
  private static final int LONGEST_GUESS = 600;
  private static final int MOST_LINES = 4;
  private static final int LOOK_AHEAD = 8;
  private static final Pattern LABEL =
      Pattern.compile("(?iu)^(tít|tiêu đề|title|sapo|sa-pô|sapô|tóm tắt)\\s*:\\s*");
  private static final Pattern LEAD_LABEL =
      Pattern.compile("(?iu)^(sapo|sa-pô|sapô|tóm tắt)\\s*:.*");
  private static final Pattern TYPE =
      Pattern.compile(
          "(?iu)(kế hoạch|thông báo|báo cáo|quyết định|hướng dẫn|chương trình|tờ trình|nghị quyết|chỉ thị"
              + "|công điện|quy chế|quy định|đề án|phương án|thông cáo báo chí|giấy mời)");
  private static final Pattern SENTENCE = Pattern.compile(".*[.!?…][”\"’)]?");

  private final List<Item> items;
  private final Letterhead letterhead;
  private final Losses losses;

  Headline(List<Item> items, Letterhead letterhead, Losses losses) {
    this.items = items;
    this.letterhead = letterhead;
    this.losses = losses;
  }

  String title() {
    var at = titleAt();
    if (at < 0) return titleOfLetter();
    var title = take(at);
    var isType = TYPE.matcher(title).matches();
    for (var line = 1; line < MOST_LINES && goesOn(at, isType && line == 1); line++)
      title += (isType && line == 1 ? ": " : " ") + take(at);
    if (isType) title = capitalised(title);
    if (isCapital(title)) losses.add(Loss.TITLE_IN_CAPITALS);
    while (at < items.size() && Letterhead.isRule(items.get(at))) items.remove(at);
    return title;
  }

  private String titleOfLetter() {
    if (!letterhead.subject().isEmpty())
      return letterhead.subject().substring(0, 1).toUpperCase(Locale.ROOT)
          + letterhead.subject().substring(1);
    losses.add(Loss.NO_TITLE);
    return "";
  }

  /** A kind of document is written in capitals: KẾ HOẠCH. */
  private static String capitalised(String title) {
    var type = TYPE.matcher(title);
    if (!type.lookingAt()) return title;
    var lower = type.group().toLowerCase(Locale.ROOT);
    return lower.substring(0, 1).toUpperCase(Locale.ROOT)
        + lower.substring(1)
        + title.substring(type.end());
  }

  private static boolean isCapital(String title) {
    return title.equals(title.toUpperCase(Locale.ROOT))
        && !title.equals(title.toLowerCase(Locale.ROOT));
  }

  /** Where the title stands; -1 when nothing looks like one. */
  private int titleAt() {
    for (var at = 0; at < Math.min(LOOK_AHEAD, items.size()); at++)
      if (items.get(at) instanceof Paragraph each && each.style().equals("title")) return at;
    var first = paragraph(0);
    if (first == null || first.mark() != null || first.text().length() > LONGEST_TITLE) return -1;
    var text = first.text();
    if (text.startsWith("Kính gửi")) return -1;
    var isPlainTitle = text.length() <= LONGEST_PLAIN_TITLE && !SENTENCE.matcher(text).matches();
    return first.heading() > 0 || isDisplayed(first) || isPlainTitle && !text.endsWith(":")
        ? 0
        : -1;
  }

  private @Nullable Paragraph paragraph(int at) {
    return at < items.size() && items.get(at) instanceof Paragraph paragraph ? paragraph : null;
  }

  private static boolean isDisplayed(Paragraph paragraph) {
    return paragraph.isBold() || paragraph.centred() || paragraph.isCapital();
  }

  /** Whether the title goes on in this line: as bold and as centred as before. */
  private boolean goesOn(int at, boolean needed) {
    var line = paragraph(at);
    if (line == null || line.heading() > 0 || line.text().length() > LONGEST_TITLE) return false;
    return line.centred() && line.isBold() && line.mark() == null
        || needed && isDisplayed(line) && !SENTENCE.matcher(line.text()).matches();
  }

  String lead() {
    var at = leadAt();
    if (at >= 0) return take(at);
    losses.add(Loss.NO_LEAD);
    return "";
  }

  private int leadAt() {
    var first = paragraph(0);
    if (first == null || first.heading() > 0 || first.mark() != null) return -1;
    var text = first.text();
    if (text.length() > LONGEST_LEAD) return -1;
    var isMarked =
        first.style().matches("subtitle|sapo|lead.*") || LEAD_LABEL.matcher(text).matches();
    var isSentence = SENTENCE.matcher(text).matches() || text.length() > 120;
    var isEmphatic = (first.isBold() || first.isItalic()) && text.length() >= SHORTEST_LEAD;
    if (isMarked || isEmphatic && isSentence) return 0;
    if (!isGuess(first, text)) return -1;
    losses.add(Loss.LEAD_GUESSED);
    return 0;
  }

  /** The first paragraph of a report from the field is its lead, marked or not. */
  private boolean isGuess(Paragraph first, String text) {
    var paragraphs = items.stream().filter(Paragraph.class::isInstance).count();
    return !letterhead.exists()
        && paragraphs > 2
        && text.length() >= SHORTEST_LEAD
        && text.length() <= LONGEST_GUESS
        && !first.hasBreaks()
        && SENTENCE.matcher(text).matches()
        && first.pieces().stream().allMatch(piece -> piece.isText() && piece.href().isEmpty());
  }

  private String take(int at) {
    var paragraph = (Paragraph) items.remove(at);
    if (paragraph.pieces().stream().anyMatch(piece -> piece.kind() == Kind.NOTE))
      losses.add(Loss.NOTES_ABOVE);
    return LABEL.matcher(paragraph.text()).replaceFirst("");
  }
}
