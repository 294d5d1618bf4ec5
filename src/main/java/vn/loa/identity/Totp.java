package vn.loa.identity;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time passwords as authenticators make them: RFC 6238, SHA-1, 30 s, 6 digits. */
final class Totp {
  static final int SECRET_BYTES = 20;
  private static final int SECONDS = 30;
  private static final int DIGITS = 6;
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Totp() {}

  /** The step of {@code code}, now or one step off; empty when it is none of these three. */
  static OptionalLong step(byte[] secret, String code, Instant now) {
    var present = now.getEpochSecond() / SECONDS;
    var found = OptionalLong.empty();
    // All three are computed and compared, so that the time tells nothing.
    for (var step = present - 1; step <= present + 1; step++)
      if (Secret.same(code(secret, step), code)) found = OptionalLong.of(step);
    return found;
  }

  static String codeAt(byte[] secret, Instant now) {
    return code(secret, now.getEpochSecond() / SECONDS);
  }

  /** RFC 4226, section 5.3. */
  private static String code(byte[] secret, long step) {
    var hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    var offset = hash[hash.length - 1] & 0x0f;
    var number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
    return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % 1_000_000);
  }

  /** The secret as authenticators want it typed: RFC 4648, without padding. */
  static String base32(byte[] secret) {
    var text = new StringBuilder();
    int bits = 0;
    int held = 0;
    for (var each : secret) {
      held = (held << 8) | (each & 0xff);
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(BASE32.charAt((held >> bits) & 31));
      }
      held &= (1 << bits) - 1;
    }
    if (bits > 0) text.append(BASE32.charAt((held << (5 - bits)) & 31));
    return text.toString();
  }

  private static byte[] hmac(byte[] secret, byte[] message) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
