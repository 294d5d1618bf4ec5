package vn.loa.markup.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.loa.markup.word.Item.Paragraph;

/** Finds the headings of a text, also those that are only bold, and gives them levels 2 to 4. */
final class Headings {
  private static final int LONGEST = 120;
  private static final int NONE = 0;
  private static final Pattern PART = Pattern.compile("^[IVX]+[.)-]?\\s.*|^(PHẦN|CHƯƠNG|MỤC)\\s.*");
  private static final Pattern NO_HEADING = Pattern.compile(".*[.;,:…]|[-+*•–].*");
  private static final Pattern NUMBERED = Pattern.compile("^(\\d+|[IVX]+)[.)].*");

  private final Map<Integer, Integer> written = new HashMap<>();
  private int last = 1;

  Headings(List<Item> items) {
    var used = new TreeSet<Integer>();
    for (var at = 0; at < items.size(); at++) used.add(rank(items, at));
    used.remove(NONE);
    for (var rank : used) written.put(rank, Math.min(4, 2 + written.size()));
  }

  /** The level of that item in Markdown; 0 when it is no heading. */
  int level(List<Item> items, int at) {
    var rank = rank(items, at);
    if (rank == NONE) return NONE;
    last = Math.min(written.getOrDefault(rank, 4), last + 1);
    return last;
  }

  private static int rank(List<Item> items, int at) {
    if (!(items.get(at) instanceof Paragraph paragraph)) return NONE;
    if (paragraph.heading() > 0) return paragraph.heading();
    var isLast = at == items.size() - 1;
    if (isLast || !isOnlyBold(paragraph)) return NONE;
    var isPart =
        paragraph.centred() || paragraph.isCapital() || PART.matcher(paragraph.text()).matches();
    return isPart ? 1 : 2;
  }

  private static boolean isOnlyBold(Paragraph paragraph) {
    var text = paragraph.text();
    if (!paragraph.isBold() || paragraph.mark() != null || paragraph.right()) return false;
    if (paragraph.style().equals(Item.BOXED)) return false;
    if (text.length() > LONGEST || paragraph.hasBreaks()) return false;
    return !NO_HEADING.matcher(text).matches()
        || text.endsWith(":") && NUMBERED.matcher(text).matches();
  }
}
