package vn.loa.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.shared.Text;

/**
 * Numbers of official documents as Decree 30/2020/NĐ-CP has them: number, slash, kind, hyphen,
 * issuer, without blanks and with every Đ.
 */
@ApplicationScoped
public class DocumentNumbers implements Check {
  private static final String KINDS =
      "NĐ QĐ KH TB BC NQ CT TT TTr HD CTr KL CĐ QC PA ĐA CV TTLT VBHN GM HĐ CTrHĐ";
  private static final String ISSUERS =
      "CP TTg BCĐ BCĐTW UBND HĐND UBMTTQ MTTQ VPĐP VPĐPNTM VPUB SNN SNNPTNT BNNPTNT BNNMT TU HU"
          + " BTC BKHĐT BVHTTDL BYT QH QH13 QH14 QH15 TW VPCP NTM";
  private static final Set<String> KINDS_FOLDED =
      Stream.of(KINDS.split(" ")).map(DocumentNumbers::folded).collect(Collectors.toSet());
  private static final Map<String, String> PROPER =
      Stream.of((KINDS + " " + ISSUERS).split(" "))
          .collect(
              Collectors.toUnmodifiableMap(DocumentNumbers::folded, each -> each, (a, b) -> a));
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/-])(\\d{1,5})\\h*/\\h*((?:\\d{4}\\h*/\\h*)?)(\\p{L}{2,6})"
              + "\\h*[-–—]\\h*(\\p{L}[\\p{L}\\p{N}]{1,12}(?:\\h?[-–—]\\h?\\p{L}{2,9})?)(?![\\p{L}\\p{N}])");

  @Override
  public Set<CheckName> finds() {
    return Set.of(CheckName.DOCUMENT_NUMBERS);
  }

  @Override
  public Stream<Finding> of(Piece piece) {
    return piece.passages().stream().flatMap(DocumentNumbers::of);
  }

  private static Stream<Finding> of(Passage passage) {
    return passage
        .all(NUMBER)
        .filter(match -> KINDS_FOLDED.contains(folded(match.group(3))))
        .filter(match -> !proper(match).equals(match.group()))
        .map(
            match ->
                passage.finding(
                    CheckName.DOCUMENT_NUMBERS,
                    match,
                    proper(match),
                    "check.document-number",
                    proper(match)));
  }

  private static String proper(MatchResult match) {
    var year = match.group(2).replaceAll("\\h", "");
    var issuer =
        Stream.of(match.group(4).split("\\h?[-–—]\\h?"))
            .map(DocumentNumbers::properPart)
            .collect(Collectors.joining("-"));
    return match.group(1) + "/" + year + properPart(match.group(3)) + "-" + issuer;
  }

  /** What is known in its proper form; what is not, as it stands. */
  private static String properPart(String part) {
    return PROPER.getOrDefault(folded(part), part);
  }

  private static String folded(String part) {
    return Text.folded(part).toUpperCase(Locale.ROOT);
  }
}
