package vn.loa.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  /** RFC 6238, appendix B, SHA-1; of its eight digits the last six. */
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void theCodesAreThoseOfTheStandard(long second, String code) {
    assertThat(Totp.codeAt(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
  }

  @Test
  void aCodeIsTakenOneStepEarlyOrLateAndNoMore() {
    var now = Instant.ofEpochSecond(1_234_567_890);
    for (var off : new int[] {-30, 0, 30})
      assertThat(Totp.step(SECRET, Totp.codeAt(SECRET, now.plusSeconds(off)), now)).isPresent();
    for (var off : new int[] {-60, 60})
      assertThat(Totp.step(SECRET, Totp.codeAt(SECRET, now.plusSeconds(off)), now)).isEmpty();
    assertThat(Totp.step(SECRET, "", now)).isEmpty();
  }

  @Test
  void aUsedCodeIsNotTakenAgain() {
    var now = Instant.ofEpochSecond(1_234_567_890);
    var factor = new SecondFactor(1, new byte[0]);
    var step = Totp.step(SECRET, Totp.codeAt(SECRET, now), now);
    assertThat(factor.takes(step)).isTrue();
    assertThat(factor.takes(step)).isFalse();
    var earlier = Totp.step(SECRET, Totp.codeAt(SECRET, now.minusSeconds(30)), now);
    assertThat(factor.takes(earlier)).isFalse();
  }

  /** RFC 4648, section 10. */
  @ParameterizedTest
  @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB"})
  void theSecretIsShownInBase32(String text, String shown) {
    assertThat(Totp.base32(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(shown);
  }
}
