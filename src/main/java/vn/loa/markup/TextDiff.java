package vn.loa.markup;

import java.util.List;

/**
 * The difference between two rendered texts as their readers see it: word by word, with link
 * targets and pictures, for whoever must approve the newer one.
 */
public final class TextDiff {
  private TextDiff() {}

  /**
   * What became of one paragraph, heading, cell, caption or picture.
   *
   * @param before empty when it is new
   * @param after empty when it is gone
   */
  public record Change(String before, String after) {}

  /** The newer text as safe HTML, with what was put in as ins and what was taken out as del. */
  public static String html(String oldHtml, String newHtml) {
    var writer = new DiffWriter();
    pairs(oldHtml, newHtml).forEach(writer::write);
    return SafeHtml.of(writer.html());
  }

  /** The blocks that differ, in their order. */
  public static List<Change> changes(String oldHtml, String newHtml) {
    return pairs(oldHtml, newHtml).stream()
        .filter(pair -> !pair.isSame())
        .map(pair -> new Change(pair.before().text(), pair.after().text()))
        .toList();
  }

  private static List<BlockPair> pairs(String oldHtml, String newHtml) {
    return BlockPair.match(Block.allOf(SafeHtml.of(oldHtml)), Block.allOf(SafeHtml.of(newHtml)));
  }
}
