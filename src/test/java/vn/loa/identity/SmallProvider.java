package vn.loa.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** An OpenID Connect provider that vouches for one person, and lies where a test wants it to. */
final class SmallProvider implements AutoCloseable {
  static final String CLIENT = "loa";
  static final String SECRET = "mot-bi-mat-de-thu-nghiem-du-dai-cho-hs256";

  /** What is answered to everything but a sign-in. */
  private record Answer(int status, String json) {}

  private final RSAKey key = key();
  private final HttpServer server;
  private final String issuer;
  private final String secret;

  /** What was asked with each code that was given out and not taken yet. */
  private final Map<String, Map<String, List<String>>> asked = new ConcurrentHashMap<>();

  private String subject = "nguoi-1";
  private UnaryOperator<JWTClaimsSet.Builder> claims = same -> same;
  private BiFunction<JWTClaimsSet, RSAKey, String> token = SmallProvider::signed;
  private UnaryOperator<JsonObjectBuilder> userInfo = same -> same;
  private boolean keysAreAway;
  private boolean tellsWhenAsked = true;
  private String state = "";

  /** On this port; on any free one where it is 0. */
  SmallProvider(int port, String secret) throws IOException {
    this.secret = secret;
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
    issuer = "http://localhost:" + server.getAddress().getPort();
    on("/.well-known/openid-configuration", exchange -> metadata());
    on("/token", this::token);
    on("/keys", exchange -> keys());
    on("/userinfo", exchange -> new Answer(200, userInfo()));
    server.createContext("/authorize", this::authorize);
    server.start();
  }

  String issuer() {
    return issuer;
  }

  SmallProvider vouchesFor(String newSubject) {
    subject = newSubject;
    return this;
  }

  /** Changes what the ID token says. */
  SmallProvider saying(UnaryOperator<JWTClaimsSet.Builder> change) {
    claims = change;
    return this;
  }

  /** Writes the ID token in another way. */
  SmallProvider writing(BiFunction<JWTClaimsSet, RSAKey, String> way) {
    token = way;
    return this;
  }

  SmallProvider tellingWhenAsked(UnaryOperator<JsonObjectBuilder> change) {
    userInfo = change;
    return this;
  }

  /** Sends browsers back with another state than they came with. */
  SmallProvider sendingBack(String another) {
    state = another;
    return this;
  }

  SmallProvider withoutKeys() {
    keysAreAway = true;
    return this;
  }

  SmallProvider withoutUserInfo() {
    tellsWhenAsked = false;
    return this;
  }

  static RSAKey key() {
    try {
      return new RSAKeyGenerator(2048).keyID("1").generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static String signed(JWTClaimsSet said, RSAKey by) {
    try {
      var jwt = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), said);
      jwt.sign(new RSASSASigner(by));
      return jwt.serialize();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Answer metadata() {
    var json =
        Json.createObjectBuilder()
            .add("issuer", issuer)
            .add("authorization_endpoint", issuer + "/authorize")
            .add("token_endpoint", issuer + "/token")
            .add("jwks_uri", issuer + "/keys")
            .add("response_types_supported", Json.createArrayBuilder().add("code"))
            .add("subject_types_supported", Json.createArrayBuilder().add("public"))
            .add("id_token_signing_alg_values_supported", Json.createArrayBuilder().add("RS256"));
    if (tellsWhenAsked) json.add("userinfo_endpoint", issuer + "/userinfo");
    return new Answer(200, json.build().toString());
  }

  private Answer keys() {
    if (keysAreAway) return new Answer(503, "{}");
    return new Answer(200, new JWKSet(key.toPublicJWK()).toString());
  }

  /** Lets everybody in at once, and sends her back. */
  private void authorize(HttpExchange exchange) throws IOException {
    var query = URLUtils.parseParameters(exchange.getRequestURI().getRawQuery());
    var code = "ma-" + Secret.next();
    asked.put(code, query);
    var sent = state.isEmpty() ? first(query, "state") : state;
    var back = first(query, "redirect_uri") + "?code=" + code + "&state=" + sent;
    exchange.getResponseHeaders().add("Location", back);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  /** A code is taken once, from its client, with the verifier of its challenge. */
  private Answer token(HttpExchange exchange) throws IOException {
    var form =
        URLUtils.parseParameters(
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    var request = asked.remove(first(form, "code"));
    if (request == null || !isClient(exchange) || !isProved(request, first(form, "code_verifier")))
      return new Answer(400, "{\"error\":\"invalid_grant\"}");
    var honest =
        new JWTClaimsSet.Builder()
            .issuer(issuer)
            .subject(subject)
            .audience(CLIENT)
            .issueTime(Date.from(Instant.now()))
            .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(5))))
            .claim("nonce", first(request, "nonce"))
            .claim("preferred_username", subject);
    var said = token.apply(claims.apply(honest).build(), key);
    var json = Json.createObjectBuilder().add("access_token", "abc").add("token_type", "Bearer");
    if (!said.isEmpty()) json.add("id_token", said);
    return new Answer(200, json.build().toString());
  }

  private String userInfo() {
    return userInfo.apply(Json.createObjectBuilder().add("sub", subject)).build().toString();
  }

  private boolean isClient(HttpExchange exchange) {
    var expected = CLIENT + ":" + secret;
    var given = exchange.getRequestHeaders().getFirst("Authorization").replace("Basic ", "");
    return new String(Base64.getDecoder().decode(given), StandardCharsets.UTF_8).equals(expected);
  }

  private static boolean isProved(Map<String, List<String>> request, String verifier) {
    var challenge = CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(verifier));
    return challenge.getValue().equals(first(request, "code_challenge"));
  }

  private static String first(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of("")).get(0);
  }

  private interface Handler {
    Answer answer(HttpExchange exchange) throws IOException;
  }

  private void on(String path, Handler handler) {
    server.createContext(
        path,
        exchange -> {
          var answer = handler.answer(exchange);
          var bytes = answer.json().getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(answer.status(), bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
