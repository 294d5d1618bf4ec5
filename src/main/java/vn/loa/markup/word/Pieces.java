package vn.loa.markup.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.loa.markup.word.ParagraphReader.Run;
import vn.loa.shared.Text;

/** Turns what Word cut into runs into as few pieces as there are looks, in clean Unicode. */
final class Pieces {
  private static final Pattern PRIVATE = Pattern.compile("[\\uE000-\\uF8FF]");
  private static final Pattern NOWHERE_SEEN = Pattern.compile("\\u00AD");

  private Pieces() {}

  static List<Piece> of(List<Run> runs, Losses losses) {
    var unicode = new ArrayList<Piece>();
    for (var run : joined(runs)) unicode.add(unicode(run, losses));
    return clean(unicode);
  }

  /** Runs of one look and font as one: the spelling checker cuts words, and letters of VNI. */
  private static List<Run> joined(List<Run> runs) {
    var joined = new ArrayList<Run>();
    var text = new StringBuilder();
    for (var at = 0; at < runs.size(); at++) {
      var run = runs.get(at);
      text.append(run.piece().text());
      var next = at + 1 < runs.size() ? runs.get(at + 1) : null;
      var goesOn =
          next != null
              && run.piece().isText()
              && next.font().equals(run.font())
              && next.piece().looksLike(run.piece());
      if (goesOn) continue;
      joined.add(new Run(run.piece().with(text.toString()), run.font()));
      text.setLength(0);
    }
    return joined;
  }

  private static Piece unicode(Run run, Losses losses) {
    var piece = run.piece();
    var legacy = LegacyFont.of(run.font());
    if (!piece.isText() || piece.text().isBlank() || legacy.isEmpty()) return piece;
    if (LegacyFont.isUnicode(piece.text())) return piece;
    var loss = legacy.get() == LegacyFont.UNKNOWN ? Loss.UNKNOWN_FONTS : Loss.LEGACY_FONTS;
    losses.add(loss, run.font());
    return piece.with(legacy.get().unicode(piece.text()));
  }

  private static List<Piece> clean(List<Piece> pieces) {
    var clean = new ArrayList<Piece>();
    for (var piece : pieces) {
      var last = clean.isEmpty() ? null : clean.get(clean.size() - 1);
      if (last != null && piece.isText() && last.looksLike(piece))
        clean.set(clean.size() - 1, piece.with(last.text() + piece.text()));
      else if (!piece.isText() || !piece.text().isEmpty()) clean.add(piece);
    }
    clean.replaceAll(piece -> piece.isText() ? piece.with(clean(piece.text())) : piece);
    return clean;
  }

  private static String clean(String text) {
    var seen = NOWHERE_SEEN.matcher(text).replaceAll("");
    return Text.clean(PRIVATE.matcher(seen).replaceAll("")).replaceAll("[\\t\\n ]+", " ");
  }
}
