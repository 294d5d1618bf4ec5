package vn.loa.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** A block before and after; either may be {@link Block#NONE}. */
record BlockPair(Block before, Block after) {
  /** The part of words two blocks must share to be one that was changed, not two. */
  private static final double ALIKE = 0.4;

  /** How far a changed block is looked for among its neighbours. */
  private static final int REACH = 20;

  boolean isSame() {
    return before.equals(after);
  }

  static List<BlockPair> match(List<Block> older, List<Block> newer) {
    var pairs = new ArrayList<BlockPair>();
    for (var chunk : Comparison.of(older, newer)) {
      if (chunk.isSame()) chunk.after().forEach(block -> pairs.add(new BlockPair(block, block)));
      else pairs.addAll(changed(chunk.before(), chunk.after()));
    }
    return pairs;
  }

  /** Pairs the most alike, in order; what is left over was taken out or put in. */
  private static List<BlockPair> changed(List<Block> older, List<Block> newer) {
    var pairs = new ArrayList<BlockPair>();
    var taken = 0;
    for (var block : newer) {
      var match = firstAlike(older, taken, block);
      for (; match >= 0 && taken < match; taken++) {
        pairs.add(new BlockPair(older.get(taken), Block.NONE));
      }
      pairs.add(new BlockPair(match < 0 ? Block.NONE : older.get(match), block));
      if (match >= 0) taken = match + 1;
    }
    older.subList(taken, older.size()).forEach(b -> pairs.add(new BlockPair(b, Block.NONE)));
    return pairs;
  }

  private static int firstAlike(List<Block> older, int from, Block block) {
    for (var at = from; at < Math.min(older.size(), from + REACH); at++) {
      if (alike(older.get(at), block)) return at;
    }
    return -1;
  }

  private static boolean alike(Block one, Block other) {
    if (!one.kind().equals(other.kind())) return false;
    if (one.tokens().size() <= 3 && other.tokens().size() <= 3) return true;
    var words = new HashSet<>(one.tokens());
    var others = new HashSet<>(other.tokens());
    var all = Math.max(words.size(), others.size());
    words.retainAll(others);
    return words.size() >= ALIKE * all;
  }
}
