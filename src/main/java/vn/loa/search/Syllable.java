package vn.loa.search;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How a Vietnamese syllable may be spelled. */
final class Syllable {
  private static final Pattern PARTS =
      Pattern.compile(
          "(ngh|ng|nh|gh|gi(?=[aăâeêoôơuư])|kh|ph|qu(?=[aăâeêioôơy])|th|tr|ch"
              + "|[bcdđghklmnpqrstvx]|)([aăâeêioôơuưy].*)");

  private static final Set<String> RIMES =
      Set.of(
          ("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây"
                  + " e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng"
                  + " iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap"
                  + " oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot"
                  + " ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch"
                  + " uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uynh uyên"
                  + " uyêt uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y"
                  + " yêm yên yêng yêt yêu ynh yt ych")
              .split(" "));

  private Syllable() {}

  /** The syllable of {@code letters} with {@code tone} (0: none) where it belongs, if it is one. */
  static Optional<String> spelled(String letters, char tone) {
    var parts = PARTS.matcher(letters);
    if (!parts.matches() || !RIMES.contains(parts.group(2))) return Optional.empty();
    if (tone == 0) return Optional.of(letters);
    var rime = parts.group(2);
    int at = parts.group(1).length() + toned(rime);
    var marked = letters.substring(0, at + 1) + tone + letters.substring(at + 1);
    return Optional.of(Normalizer.normalize(marked, Normalizer.Form.NFC));
  }

  /** Which letter of a rime bears the tone. */
  private static int toned(String rime) {
    for (int i = rime.length() - 1; i >= 0; i--)
      if ("ăâêôơư".indexOf(rime.charAt(i)) >= 0) return i;
    int vowels = 0;
    while (vowels < rime.length() && "aeiouy".indexOf(rime.charAt(vowels)) >= 0) vowels++;
    if (vowels < 2) return 0;
    return vowels == 3 || vowels < rime.length() ? 1 : 0;
  }
}
