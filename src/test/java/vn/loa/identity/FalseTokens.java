package vn.loa.identity;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** ID tokens that nobody must believe. */
final class FalseTokens {
  private FalseTokens() {}

  /** What an ID token may say wrongly. */
  static Stream<Arguments> lies() {
    var now = Instant.now();
    var late = Date.from(now.minus(Duration.ofMinutes(10)));
    var early = Date.from(now.plus(Duration.ofMinutes(10)));
    return Stream.of(
        lie("another nonce", claims -> claims.claim("nonce", "khac")),
        lie("no nonce", claims -> claims.claim("nonce", null)),
        lie("expired", claims -> claims.issueTime(late).expirationTime(late)),
        lie("no end", claims -> claims.expirationTime(null)),
        lie("issued in the future", claims -> claims.issueTime(early)),
        lie("for another client", claims -> claims.audience("khac")),
        lie("for nobody", claims -> claims.audience((String) null)),
        lie(
            "for several, by another",
            claims -> claims.audience(List.of("loa", "khac")).claim("azp", "khac")),
        lie("of another issuer", claims -> claims.issuer("http://localhost:1")),
        lie("of nobody", claims -> claims.subject(null)));
  }

  private static Arguments lie(String name, UnaryOperator<JWTClaimsSet.Builder> claims) {
    return arguments(name, claims);
  }

  /** How it may be signed wrongly. */
  static Stream<Arguments> forgeries() {
    var another = SmallProvider.key();
    return Stream.of(
        forgery("by another key", (claims, key) -> SmallProvider.signed(claims, another)),
        forgery("not signed (alg none)", (claims, key) -> new PlainJWT(claims).serialize()),
        forgery("by the secret that both know (HS256)", FalseTokens::signedBySecret),
        forgery("changed after it was signed", FalseTokens::changed),
        forgery("no token at all", (claims, key) -> ""),
        forgery("not a token", (claims, key) -> "abc"));
  }

  private static Arguments forgery(String name, BiFunction<JWTClaimsSet, RSAKey, String> way) {
    return arguments(name, way);
  }

  private static String signedBySecret(JWTClaimsSet claims, RSAKey key) {
    try {
      var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
      jwt.sign(new MACSigner(SmallProvider.SECRET));
      return jwt.serialize();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The signature of another text. */
  private static String changed(JWTClaimsSet claims, RSAKey key) {
    var parts = SmallProvider.signed(claims, key).split("\\.");
    var other = new JWTClaimsSet.Builder(claims).subject("nguoi-2").build();
    return parts[0] + "." + SmallProvider.signed(other, key).split("\\.")[1] + "." + parts[2];
  }
}
