package vn.loa.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Letters that only look right, and characters that cannot be seen at all. */
@ApplicationScoped
public class Characters implements Check {
  private static final String LOOK_ALIKES = "АВЕКМНОРСТУХІЈЅаеорсухіјѕΑΒΕΗΙΚΜΝΟΡΤΥΧο";
  private static final String LATIN = "ABEKMHOPCTYXIJSaeopcyxijsABEHIKMNOPTYXo";
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]+");
  private static final Pattern ETH = Pattern.compile("[ÐðƉɖ]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern APART = Pattern.compile("\\p{M}");
  private static final Pattern FOREIGN = Pattern.compile("[\\p{IsCyrillic}\\p{IsGreek}]");
  private static final Pattern OURS = Pattern.compile("\\p{IsLatin}");

  @Override
  public Set<CheckName> finds() {
    return Set.of(CheckName.CHARACTERS);
  }

  @Override
  public Stream<Finding> of(Piece piece) {
    return piece.passages().stream().flatMap(Characters::of);
  }

  private static Stream<Finding> of(Passage passage) {
    return Stream.of(
            passage.all(INVISIBLE).map(each -> found(passage, each, "", "invisible")),
            words(passage, ETH).map(each -> found(passage, each, vietnamese(each.group()), "eth")),
            words(passage, FOREIGN)
                .filter(each -> OURS.matcher(each.group()).find())
                .map(each -> found(passage, each, latin(each.group()), "mixed")),
            words(passage, APART)
                .filter(each -> !composed(each.group()).equals(each.group()))
                .map(each -> found(passage, each, composed(each.group()), "apart")))
        .flatMap(each -> each);
  }

  private static Stream<MatchResult> words(Passage passage, Pattern with) {
    return passage.all(WORD).filter(word -> with.matcher(word.group()).find());
  }

  private static Finding found(Passage passage, MatchResult match, String mend, String kind) {
    return passage.finding(
        CheckName.CHARACTERS, match, mend, "check.character." + kind, match.group());
  }

  private static String vietnamese(String word) {
    return word.replaceAll("[ÐƉ]", "Đ").replaceAll("[ðɖ]", "đ");
  }

  private static String composed(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFC);
  }

  private static String latin(String word) {
    var out = new StringBuilder(word);
    for (int i = 0; i < out.length(); i++) {
      int at = LOOK_ALIKES.indexOf(out.charAt(i));
      if (at >= 0) out.setCharAt(i, LATIN.charAt(at));
    }
    return out.toString();
  }
}
