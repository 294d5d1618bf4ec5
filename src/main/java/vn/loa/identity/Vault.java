package vn.loa.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.loa.settings.SiteKey;

/**
 * Seals what must be read again, by AES-GCM, so that a copy of the database alone tells nothing.
 */
@ApplicationScoped
class Vault {
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject SiteKey key;

  /** Seals {@code open} for {@code owner}: in another's place it cannot be opened. */
  byte[] seal(byte[] open, String owner) {
    var nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    var sealed = run(Cipher.ENCRYPT_MODE, nonce, owner, open);
    var whole = Arrays.copyOf(nonce, NONCE + sealed.length);
    System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
    return whole;
  }

  byte[] open(byte[] sealed, String owner) {
    var nonce = Arrays.copyOf(sealed, NONCE);
    return run(Cipher.DECRYPT_MODE, nonce, owner, Arrays.copyOfRange(sealed, NONCE, sealed.length));
  }

  private byte[] run(int mode, byte[] nonce, String owner, byte[] text) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          mode,
          new SecretKeySpec(key.derive("second factor"), "AES"),
          new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the site's secret is not the one that sealed this", e);
    }
  }
}
