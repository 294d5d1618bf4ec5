package vn.loa.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tone marks on the letter that bears them: never "hòan" or "qúy"; and of "hòa" and "hoà", which
 * are both right, one throughout a text: the first, as the press has it.
 */
@ApplicationScoped
public class ToneMarks implements Check {
  /** Within a word: the mark on o, u, i though another letter bears it. */
  private static final Pattern WRONG =
      Pattern.compile(
          "(?iu)(?<!\\p{L})[\\p{L}&&[^q]]{0,5}(?:[óòỏõọ][aăe](?=\\p{L})|[úùủũụ](?:[âêôơ]|y(?=\\p{L}))"
              + "|q[úùủũụ]\\p{L}|(?<=g)[íìỉĩị](?=[aouơô]))\\p{L}{0,5}(?!\\p{L})");

  private static final Pattern PRESS =
      Pattern.compile("(?iu)(?<!\\p{L})(?!q)\\p{L}{0,3}(?:[óòỏõọ][ae]|[úùủũụ]y)(?!\\p{L})");
  private static final Pattern OTHER =
      Pattern.compile("(?iu)(?<!\\p{L})(?!q)\\p{L}{0,3}(?:o[áàảãạéèẻẽẹ]|u[ýỳỷỹỵ])(?!\\p{L})");
  private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
  private static final Pattern LETTER = Pattern.compile("\\p{L}\\p{M}*");

  @Override
  public Set<CheckName> finds() {
    return Set.of(CheckName.TONE_MARKS);
  }

  @Override
  public Stream<Finding> of(Piece piece) {
    var passages = piece.passages();
    var mixed = passages.stream().anyMatch(each -> each.all(PRESS).findAny().isPresent());
    return passages.stream()
        .flatMap(
            passage ->
                Stream.concat(
                    passage.all(WRONG).map(word -> found(passage, word, 1, "wrong")),
                    mixed ? other(passage) : Stream.empty()));
  }

  private static Stream<Finding> other(Passage passage) {
    return passage.all(OTHER).map(word -> found(passage, word, -1, "mixed"));
  }

  private static Finding found(Passage passage, MatchResult word, int by, String kind) {
    var mend = moved(word.group(), by);
    return passage.finding(
        CheckName.TONE_MARKS, word, mend, "check.tone." + kind, word.group(), mend);
  }

  /** The word with its mark {@code by} letters further. */
  private static String moved(String word, int by) {
    var letters = letters(word);
    var out = new StringBuilder();
    for (int i = 0; i < letters.size(); i++) {
      int from = i - by;
      out.append(TONE.matcher(letters.get(i)).replaceAll(""));
      if (from >= 0 && from < letters.size())
        TONE.matcher(letters.get(from)).results().forEach(tone -> out.append(tone.group()));
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private static List<String> letters(String word) {
    var apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    return LETTER.matcher(apart).results().map(MatchResult::group).toList();
  }
}
