package vn.loa.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.settings.Settings;
import vn.loa.shared.Unauthenticated;

/** Whom Loa believes an identity provider, and whom not. */
class IdentityProviderTest {
  private static final String REFUSED = "chưa xác nhận bạn";
  private static final String AWAY = "vẫn đăng nhập được bằng mật khẩu";

  private final IdentityProvider loa = new IdentityProvider();
  private SmallProvider provider;

  @BeforeEach
  void begin(@TempDir Path directory) throws IOException {
    provider = new SmallProvider(0, SmallProvider.SECRET);
    var secret = Files.writeString(directory.resolve("secret"), SmallProvider.SECRET + "\n");
    loa.settings =
        new Settings() {
          @Override
          public Optional<String> oidcIssuer() {
            return Optional.of(provider.issuer());
          }

          @Override
          public String oidcClientId() {
            return SmallProvider.CLIENT;
          }

          @Override
          public Path oidcClientSecretFile() {
            return secret;
          }
        };
  }

  @AfterEach
  void end() {
    provider.close();
  }

  @Test
  void whomItVouchesForIsBelieved() throws Exception {
    var person = signIn();
    assertThat(person.subject()).isEqualTo("nguoi-1");
    assertThat(person.names()).containsExactly("nguoi-1");
    assertThat(person.twice()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "mfa,true",
    "pwd mfa,true",
    "pwd otp,true",
    "pwd sms,true",
    "pin hwk,true",
    "fpt swk,true",
    "pwd,false",
    "pwd pin,false",
    "pwd face,false",
    "otp,false",
    "sms,false",
    "hwk,false",
    "swk,false",
    "pop,false",
    "otp sms,false",
    "hwk pop,false"
  })
  void somethingThatSheHasCountsBesideSomethingOfAnotherKind(String methods, boolean twice)
      throws Exception {
    provider.saying(honest -> honest.claim("amr", List.of(methods.split(" "))));
    assertThat(signIn().twice()).isEqualTo(twice);
  }

  @Test
  void howSureItIsInItsOwnWordsProvesNoSecondFactor() throws Exception {
    provider.saying(honest -> honest.claim("acr", "urn:mace:incommon:iap:gold"));
    assertThat(signIn().twice()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"true,true", "false,false", ",false"})
  void anAddressIsANameOnlyOnceItWasChecked(Boolean checked, boolean believed) throws Exception {
    provider.saying(
        honest -> honest.claim("email", "lan@tinh.example").claim("email_verified", checked));
    assertThat(signIn().names().contains("lan@tinh.example")).isEqualTo(believed);
  }

  @Test
  void aUserNameInTheFormOfAnAddressIsNobodysUnlessItWasChecked() throws Exception {
    provider.saying(honest -> honest.claim("preferred_username", "lan@tinh.example"));
    assertThat(signIn().names()).isEmpty();
    provider.saying(
        honest ->
            honest
                .claim("preferred_username", "lan@tinh.example")
                .claim("email", "ke-la@example.com")
                .claim("email_verified", true));
    assertThat(signIn().names()).containsExactly("ke-la@example.com");
    provider.saying(
        honest ->
            honest
                .claim("preferred_username", "Lan@tinh.example")
                .claim("email", "lan@tinh.example")
                .claim("email_verified", true));
    assertThat(signIn().names()).containsExactly("lan@tinh.example");
  }

  @Test
  void aProviderThatCannotBeAskedForNamesVouchesForWhomItKnows() throws Exception {
    provider
        .withoutUserInfo()
        .saying(honest -> honest.claim("preferred_username", "lan@tinh.example"));
    var person = signIn();
    assertThat(person.subject()).isEqualTo("nguoi-1");
    assertThat(person.names()).isEmpty();
  }

  @Test
  void namesAreAskedForApartAndBelievedOfTheSamePersonOnly() throws Exception {
    provider.saying(honest -> honest.claim("preferred_username", null));
    provider.tellingWhenAsked(json -> json.add("preferred_username", "lan"));
    assertThat(signIn().names()).containsExactly("lan");
    provider.tellingWhenAsked(json -> json.add("sub", "nguoi-2").add("preferred_username", "lan"));
    assertRefused();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("vn.loa.identity.FalseTokens#lies")
  void anIdTokenThatSaysSomethingElseIsRefused(
      String name, UnaryOperator<JWTClaimsSet.Builder> claims) throws Exception {
    provider.saying(claims);
    assertRefused();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("vn.loa.identity.FalseTokens#forgeries")
  void anIdTokenThatItDidNotSignIsRefused(String name, BiFunction<JWTClaimsSet, RSAKey, String> way)
      throws Exception {
    provider.writing(way);
    assertRefused();
  }

  @Test
  void aCodeIsTakenOnceAndOnlyFromTheBrowserThatAsked() throws Exception {
    var ask = loa.ask();
    var code = codeFor(ask);
    assertThatThrownBy(() -> loa.person(code, ask.nonce(), loa.ask().verifier()))
        .isInstanceOf(Unauthenticated.class)
        .hasMessageContaining(REFUSED);
    var second = codeFor(ask);
    assertThat(loa.person(second, ask.nonce(), ask.verifier()).subject()).isEqualTo("nguoi-1");
    assertThatThrownBy(() -> loa.person(second, ask.nonce(), ask.verifier()))
        .isInstanceOf(Unauthenticated.class);
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "not-given-out"})
  void aCodeThatItNeverGaveOutIsRefused(String code) {
    var ask = loa.ask();
    assertThatThrownBy(() -> loa.person(code, ask.nonce(), ask.verifier()))
        .isInstanceOf(Unauthenticated.class)
        .hasMessageContaining(REFUSED);
  }

  @Test
  void aProviderThatIsAwayIsSaidToBe() throws Exception {
    provider.close();
    assertThatThrownBy(loa::ask).isInstanceOf(Unauthenticated.class).hasMessageContaining(AWAY);
  }

  @Test
  void nobodyIsSentToAProviderThatWentAway() throws Exception {
    loa.trusted = Duration.ZERO;
    signIn();
    provider.close();
    assertThatThrownBy(loa::ask).isInstanceOf(Unauthenticated.class).hasMessageContaining(AWAY);
  }

  @Test
  void aProviderThatGoesAwayMeanwhileIsSaidToBe() throws Exception {
    var ask = loa.ask();
    var code = codeFor(ask);
    provider.close();
    assertThatThrownBy(() -> loa.person(code, ask.nonce(), ask.verifier()))
        .isInstanceOf(Unauthenticated.class)
        .hasMessageContaining(AWAY);
  }

  @Test
  void aProviderWhoseKeysAreAwayIsSaidToBe() throws Exception {
    provider.withoutKeys();
    assertThatThrownBy(this::signIn).isInstanceOf(Unauthenticated.class).hasMessageContaining(AWAY);
  }

  private void assertRefused() {
    assertThatThrownBy(this::signIn)
        .isInstanceOf(Unauthenticated.class)
        .hasMessageContaining(REFUSED);
  }

  private IdentityProvider.Person signIn() throws Exception {
    var ask = loa.ask();
    return loa.person(codeFor(ask), ask.nonce(), ask.verifier());
  }

  /** What the browser brings back, once it was there. */
  private static String codeFor(IdentityProvider.Ask ask) throws Exception {
    var answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(ask.address()).build(), BodyHandlers.discarding());
    var back = URI.create(answer.headers().firstValue("Location").orElseThrow());
    var query = URLUtils.parseParameters(back.getRawQuery());
    assertThat(query.get("state")).containsExactly(ask.state());
    return query.get("code").get(0);
  }
}
