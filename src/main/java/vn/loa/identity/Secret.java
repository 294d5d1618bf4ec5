package vn.loa.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Random strings that prove something, the hashes that are kept of them, and comparing them. */
public final class Secret {
  private static final SecureRandom RANDOM = new SecureRandom();
  // Without what is misread on paper: 0 o, 1 l i.
  private static final String LEGIBLE = "abcdefghjkmnpqrstuvwxyz23456789";

  private Secret() {}

  /** 256 random bits that fit into a cookie or a header. */
  static String next() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** A password that can be read out on the telephone: 16 characters in groups of four. */
  static String legible() {
    return legible(4);
  }

  /** Groups of four characters, each good for almost five bits. */
  static String legible(int groups) {
    var text = new StringBuilder();
    for (int i = 0; i < 4 * groups; i++) {
      if (i > 0 && i % 4 == 0) text.append('-');
      text.append(LEGIBLE.charAt(RANDOM.nextInt(LEGIBLE.length())));
    }
    return text.toString();
  }

  static String hash(String secret) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a page must send back with the cookie, so that another site's page cannot write here. */
  public static String forgeryGuard(String signIn) {
    return hash("forgery-guard:" + signIn);
  }

  /** Whether they are equal, in a time that does not tell how far. */
  public static boolean same(String expected, @Nullable String given) {
    return given != null
        && MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
