package vn.loa.markup.word;

import java.util.List;
import java.util.regex.Pattern;
import vn.loa.markup.word.Item.Paragraph;
import vn.loa.markup.word.Item.Table;
import vn.loa.shared.Text;

/**
 * What stands above and below the text of an official document (Decree 30/2020/NĐ-CP): the national
 * title and the agency, number and date; the recipients and the signature.
 *
 * @param reference number and date, as a source would be named; empty when there is no number
 * @param subject what an official letter is about
 */
record Letterhead(boolean exists, String reference, String subject) {
  private static final int LAST = 14;
  private static final int LONGEST_LINE = 120;
  private static final Pattern MOTTO =
      Pattern.compile(
          "cong hoa xa hoi chu nghia viet nam|doc lap ?- ?tu do ?- ?hanh phuc|dang cong san viet nam");
  private static final Pattern NUMBER =
      Pattern.compile("Số\\s*:?\\s*(\\d+)\\s*(?:/\\d{4})?\\s*([/-]\\s*[\\p{Lu}\\d][\\p{L}\\d/-]*)");
  private static final Pattern NUMBER_LINE = Pattern.compile("so ?:?[ .\\d…]*[/-].*");
  private static final Pattern DATE =
      Pattern.compile("ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})");
  private static final Pattern DATE_LINE =
      Pattern.compile("[\\p{L} .]{0,60}, ngay [ .\\d…]*thang [ .\\d…]*nam [ .\\d…]*");
  private static final Pattern SUBJECT = Pattern.compile("(?m)^\\s*V/v\\s*:?\\s*(.+)$");
  private static final Pattern RULE =
      Pattern.compile("[-_*=–—~ .]{3,}|[-–—]+(?:o0o|oOo|000)[-–—]+");

  /** Takes the letterhead off the items, and the signature when there was one. */
  static Letterhead takeFrom(List<Item> items, Losses losses) {
    dropRules(items);
    var end = end(items);
    if (end == 0) return new Letterhead(false, "", "");
    var text = new StringBuilder();
    for (var item : items.subList(0, end)) text.append(text(item)).append('\n');
    items.subList(0, end).clear();
    losses.add(Loss.LETTERHEAD);
    dropRules(items);
    dropSignature(items, losses);
    var reference = reference(text);
    if (!reference.isEmpty()) losses.add(Loss.REFERENCE, reference);
    var subject = SUBJECT.matcher(text);
    return new Letterhead(true, reference, subject.find() ? Text.line(subject.group(1)) : "");
  }

  static boolean isRule(Item item) {
    return item instanceof Paragraph paragraph && RULE.matcher(paragraph.text()).matches();
  }

  /** Lines of dashes at the top separate nothing any more. */
  static void dropRules(List<Item> items) {
    while (!items.isEmpty() && isRule(items.get(0))) items.remove(0);
  }

  /** How many items the letterhead has. */
  private static int end(List<Item> items) {
    var end = 0;
    var hasMotto = false;
    for (var at = 0; at < Math.min(LAST, items.size()); at++) {
      var folded = folded(text(items.get(at)));
      var isMotto = MOTTO.matcher(folded).find() && isShort(items.get(at));
      hasMotto |= isMotto;
      var isRule = at == end && isRule(items.get(at));
      if (isMotto || hasMotto && (isRule || isLine(items.get(at), folded))) end = at + 1;
    }
    return end;
  }

  private static boolean isShort(Item item) {
    return item instanceof Table || text(item).length() <= LONGEST_LINE;
  }

  private static boolean isLine(Item item, String folded) {
    if (!(item instanceof Paragraph)) return false;
    return NUMBER_LINE.matcher(folded).matches() || DATE_LINE.matcher(folded).matches();
  }

  private static String folded(String text) {
    return Text.folded(text).replaceAll("[–—]", "-").replaceAll("\\s+", " ").strip();
  }

  private static String text(Item item) {
    if (item instanceof Table table) return table.text();
    return item instanceof Paragraph paragraph ? paragraph.text() : "";
  }

  private static String reference(CharSequence text) {
    var number = NUMBER.matcher(text);
    if (!number.find()) return "";
    var date = DATE.matcher(text);
    var sign = number.group(0).replaceFirst("Số\\s*:?", "").replaceAll("\\s+", "");
    return date.find()
        ? "%s ngày %s/%s/%s".formatted(sign, date.group(1), date.group(2), date.group(3))
        : sign;
  }

  private static void dropSignature(List<Item> items, Losses losses) {
    for (var at = items.size() - 1; at >= Math.max(0, items.size() - 3); at--) {
      var isIt = items.get(at) instanceof Table table && folded(table.text()).contains("noi nhan");
      if (!isIt) continue;
      items.subList(at, items.size()).clear();
      losses.add(Loss.SIGNATURE);
      return;
    }
  }
}
