package vn.loa.identity.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** What this browser asked the identity provider, kept in a cookie until it comes back. */
record Asked(String state, String nonce, String verifier, String next) {
  String text() {
    var whole = String.join("\n", state, nonce, verifier, next);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(whole.getBytes(StandardCharsets.UTF_8));
  }

  static Optional<Asked> parse(String text) {
    try {
      var parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\n");
      return parts.length == 4
          ? Optional.of(new Asked(parts[0], parts[1], parts[2], parts[3]))
          : Optional.empty();
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
