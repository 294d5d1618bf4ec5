package vn.loa.article.together;

import java.util.Optional;
import vn.loa.shared.Text;

/**
 * The passage that a comment is about: what it said, and what stood before and after it, so that it
 * is found again when the text around it has changed. Blanks do not count: a page and a Markdown
 * text break lines differently.
 *
 * @param field where it stands: title, lead or body; empty for the whole piece
 */
public record Anchor(String field, String quote, String prefix, String suffix) {
  /** A passage in a text without its blanks. */
  public record Range(int start, int end) {}

  static final int LONGEST_QUOTE = 1_000;
  private static final int CONTEXT = 40;
  private static final int ENOUGH_CONTEXT = 8;

  public Anchor {
    quote = Text.line(quote);
    prefix = last(Text.line(prefix));
    suffix = first(Text.line(suffix));
  }

  private static String last(String text) {
    return text.substring(Math.max(0, text.length() - CONTEXT));
  }

  private static String first(String text) {
    return text.substring(0, Math.min(text.length(), CONTEXT));
  }

  /** Where it stands in {@code text} now; nowhere when it was rewritten beyond recognition. */
  Optional<Range> find(String text) {
    var all = squeezed(text);
    var words = squeezed(quote);
    if (words.isEmpty()) return Optional.empty();
    var best = -1;
    var score = -1;
    for (int at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + 1)) {
      var fits = fits(all, at, at + words.length());
      if (fits > score) {
        best = at;
        score = fits;
      }
    }
    if (best >= 0) return Optional.of(new Range(best, best + words.length()));
    return between(all, words.length());
  }

  /** How many characters around a passage are still as they were. */
  private int fits(String all, int start, int end) {
    var before = squeezed(prefix);
    var after = squeezed(suffix);
    int fits = 0;
    for (int i = 1; i <= Math.min(before.length(), start); i++, fits++)
      if (before.charAt(before.length() - i) != all.charAt(start - i)) break;
    for (int i = 0; i < Math.min(after.length(), all.length() - end); i++, fits++)
      if (after.charAt(i) != all.charAt(end + i)) break;
    return fits;
  }

  /** A passage whose own words changed stands between what stood around it. */
  private Optional<Range> between(String all, int length) {
    var before = squeezed(prefix);
    var after = squeezed(suffix);
    if (before.length() < ENOUGH_CONTEXT || after.length() < ENOUGH_CONTEXT)
      return Optional.empty();
    var start = all.indexOf(before);
    if (start < 0) return Optional.empty();
    start += before.length();
    var end = all.indexOf(after, start);
    if (end <= start || end - start > 2 * length) return Optional.empty();
    return Optional.of(new Range(start, end));
  }

  private static String squeezed(String text) {
    return Text.line(text).replace(" ", "");
  }
}
