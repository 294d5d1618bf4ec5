package vn.loa.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import vn.loa.settings.SiteKey;

/**
 * What a browser keeps after its owner signed in: a random name, signed for her user name.
 *
 * <p>It opens nothing. It only gives the next attempts a lane that strangers cannot fill.
 */
@ApplicationScoped
public class KnownDevices {
  @Inject SiteKey key;

  public String issue(String username) {
    var name = Secret.next();
    return name + "." + signature(username, name);
  }

  /** The name of the device, if {@code proof} was issued for {@code username}. */
  Optional<String> recognise(String username, @Nullable String proof) {
    if (proof == null || proof.indexOf('.') < 0) return Optional.empty();
    var name = proof.substring(0, proof.indexOf('.'));
    var given = proof.substring(name.length() + 1);
    return Secret.same(signature(username, name), given) ? Optional.of(name) : Optional.empty();
  }

  private String signature(String username, String name) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.derive("known device"), "HmacSHA256"));
      var text = username.strip().toLowerCase(Locale.ROOT) + "\n" + name;
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
