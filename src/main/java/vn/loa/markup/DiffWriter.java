package vn.loa.markup;

import java.util.List;
import java.util.Set;

/** Writes pairs of blocks with their differences marked for eyes and for screen readers. */
final class DiffWriter {
  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4");

  private final Output out = new Output();

  String html() {
    return out.html();
  }

  void write(BlockPair pair) {
    var block = pair.after() == Block.NONE ? pair.before() : pair.after();
    var tag = HEADINGS.contains(block.kind()) ? block.kind() : "p";
    out.tag(tag, "class", "diff-" + (tag.equals("p") ? block.kind() : "heading"));
    if (block.kind().equals("picture")) out.text("Ảnh: ");
    for (var run : Comparison.ofWords(pair.before().tokens(), pair.after().tokens())) {
      if (run.isSame()) unchanged(run.after());
      else changed(run);
    }
    out.end(tag);
    out.line();
  }

  /** Where an unchanged link leads is left out: it would only be in the way. */
  private void unchanged(List<String> tokens) {
    tokens.stream().filter(token -> !isTarget(token)).forEach(out::text);
  }

  private static boolean isTarget(String token) {
    return token.startsWith(" (");
  }

  private void changed(Comparison.Run<String> run) {
    marked("del", "bỏ", run.before());
    marked("ins", "thêm", run.after());
  }

  private void marked(String tag, String word, List<String> tokens) {
    if (tokens.isEmpty()) return;
    out.tag(tag);
    spoken("[" + word + ": ");
    tokens.forEach(out::text);
    spoken(" hết " + word + "]");
    out.end(tag);
  }

  private void spoken(String words) {
    out.tag("span", "class", "visually-hidden");
    out.quiet(words);
    out.end("span");
  }
}
