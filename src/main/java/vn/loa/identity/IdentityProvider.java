package vn.loa.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.loa.settings.Settings;
import vn.loa.shared.Reason;
import vn.loa.shared.Unauthenticated;

/** The OpenID Connect provider that vouches for people: authorization code, PKCE, state, nonce. */
@ApplicationScoped
public class IdentityProvider {
  static final String RETURN = "/dang-nhap/don-vi/ve";
  private static final Logger LOG = Logger.getLogger(IdentityProvider.class.getName());
  private static final int CONNECT_MILLIS = 3_000;
  private static final int READ_MILLIS = 5_000;
  private static final int MOST_BYTES = 200_000;

  // RFC 8176: what tells that she has something, and that she knows or is something.
  private static final Set<String> HAS = Set.of("otp", "hwk", "swk", "pop", "sc", "sms", "tel");
  private static final Set<String> KNOWS_OR_IS =
      Set.of("pwd", "pin", "face", "fpt", "iris", "retina", "vbm");

  @Inject Settings settings;

  /** How long it is believed to be there: who signs in later is told here when it is away. */
  Duration trusted = Duration.ofMinutes(1);

  private volatile @Nullable Known known;

  private record Known(OIDCProviderMetadata metadata, Instant since) {}

  /** Where to send the browser, and what must come back with it. */
  public record Ask(URI address, String state, String nonce, String verifier) {}

  /** Whom the provider vouches for: the names are only those that it has checked. */
  public record Person(String subject, Set<String> names, boolean twice) {}

  public boolean isConfigured() {
    return settings.oidcIssuer().isPresent();
  }

  public Ask ask() {
    var state = new State();
    var nonce = new Nonce();
    var verifier = new CodeVerifier();
    var scope = new Scope("openid", "profile", "email");
    var request =
        new AuthenticationRequest.Builder(ResponseType.CODE, scope, client(), back())
            .endpointURI(fresh().getAuthorizationEndpointURI())
            .state(state)
            .nonce(nonce)
            .codeChallenge(verifier, CodeChallengeMethod.S256)
            .build();
    return new Ask(request.toURI(), state.getValue(), nonce.getValue(), verifier.getValue());
  }

  /** Changes {@code code} for an ID token, and believes it only after every check. */
  public Person person(String code, String nonce, String verifier) {
    if (code.isBlank()) throw refused();
    try {
      var grant =
          new AuthorizationCodeGrant(
              new AuthorizationCode(code), back(), new CodeVerifier(verifier));
      var authentication = new ClientSecretBasic(client(), secret());
      var endpoint = metadata().getTokenEndpointURI();
      var request = new TokenRequest.Builder(endpoint, authentication, grant).build();
      var answer = OIDCTokenResponse.parse(patient(request.toHTTPRequest()).send());
      var token = answer.getOIDCTokens().getIDToken();
      if (token == null) throw refused();
      var claims = validator().validate(token, new Nonce(nonce));
      if (!isForUs(claims)) throw refused();
      return person(claims, answer.getOIDCTokens().getAccessToken());
    } catch (KeySourceException | IOException e) {
      throw away(e);
    } catch (GeneralException | BadJOSEException | JOSEException e) {
      LOG.log(Level.WARNING, "the identity provider's answer was refused", e);
      throw refused();
    }
  }

  /** The validator looks whether we are among those it is for, not for whom it was made. */
  private boolean isForUs(IDTokenClaimsSet claims) {
    var party = claims.getAuthorizedParty();
    return party == null || party.getValue().equals(client().getValue());
  }

  private Person person(IDTokenClaimsSet claims, AccessToken token)
      throws GeneralException, IOException {
    var names = new TreeSet<>(names(new UserInfo(claims.toJSONObject())));
    if (names.isEmpty()) names.addAll(names(asked(claims, token)));
    var methods = Optional.ofNullable(claims.getStringListClaim("amr")).orElse(List.of());
    return new Person(claims.getSubject().getValue(), names, provesTwice(methods));
  }

  /** One method is one factor, whichever it is; two that a thief gets together are one, too. */
  private static boolean provesTwice(List<String> methods) {
    return methods.contains("mfa")
        || methods.stream().anyMatch(HAS::contains)
            && methods.stream().anyMatch(KNOWS_OR_IS::contains);
  }

  /** Some providers tell names only when asked apart; the answer must be of the same person. */
  private UserInfo asked(IDTokenClaimsSet claims, AccessToken token)
      throws GeneralException, IOException {
    var endpoint = metadata().getUserInfoEndpointURI();
    if (endpoint == null) return new UserInfo(claims.getSubject());
    var request = new UserInfoRequest(endpoint, token);
    var answer = UserInfoResponse.parse(patient(request.toHTTPRequest()).send());
    if (!answer.indicatesSuccess() || !isOf(claims, answer.toSuccessResponse().getUserInfo()))
      throw refused();
    return answer.toSuccessResponse().getUserInfo();
  }

  private static boolean isOf(IDTokenClaimsSet claims, @Nullable UserInfo info) {
    return info != null && claims.getSubject().equals(info.getSubject());
  }

  private static Set<String> names(UserInfo info) {
    var names = new TreeSet<String>();
    // Whoever may choose her user name, or write any address into her profile, would otherwise be
    // anybody: an address is only one that was checked.
    Optional.ofNullable(info.getPreferredUsername())
        .filter(name -> !name.contains("@"))
        .ifPresent(names::add);
    if (Boolean.TRUE.equals(info.getEmailVerified()))
      Optional.ofNullable(info.getEmailAddress()).ifPresent(names::add);
    return names;
  }

  private IDTokenValidator validator() throws IOException {
    var keys = metadata().getJWKSetURI().toURL();
    var retriever = new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, MOST_BYTES);
    return new IDTokenValidator(
        metadata().getIssuer(), client(), JWSAlgorithm.RS256, keys, retriever);
  }

  private OIDCProviderMetadata metadata() {
    var present = known;
    return present == null ? asked() : present.metadata();
  }

  private OIDCProviderMetadata fresh() {
    var present = known;
    var oldest = Instant.now().minus(trusted);
    return present == null || present.since().isBefore(oldest) ? asked() : present.metadata();
  }

  private OIDCProviderMetadata asked() {
    try {
      var issuer = new Issuer(settings.oidcIssuer().orElseThrow());
      var found = OIDCProviderMetadata.resolve(issuer, CONNECT_MILLIS, READ_MILLIS);
      known = new Known(found, Instant.now());
      return found;
    } catch (GeneralException | IOException e) {
      throw away(e);
    }
  }

  private static Unauthenticated refused() {
    return new Unauthenticated(Reason.of("identity.provider-refused"));
  }

  private static Unauthenticated away(Exception cause) {
    LOG.log(Level.WARNING, "the identity provider does not answer", cause);
    return new Unauthenticated(Reason.of("identity.provider-away"));
  }

  private static HTTPRequest patient(HTTPRequest request) {
    request.setConnectTimeout(CONNECT_MILLIS);
    request.setReadTimeout(READ_MILLIS);
    return request;
  }

  private ClientID client() {
    return new ClientID(settings.oidcClientId());
  }

  private Secret secret() throws IOException {
    return new Secret(Files.readString(settings.oidcClientSecretFile()).strip());
  }

  private URI back() {
    return URI.create(settings.baseUrl() + RETURN);
  }
}
