package vn.loa.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the administrator sets by variables (design section 7). */
@ApplicationScoped
public class Settings {
  private final Map<String, String> values;
  private final List<Network> proxies;

  public Settings() {
    this(System.getenv());
  }

  Settings(Map<String, String> values) {
    this.values = Map.copyOf(values);
    this.proxies = proxies();
  }

  public Profile profile() {
    return Profile.valueOf(text("LOA_PROFILE").orElse("demo").toUpperCase(Locale.ROOT));
  }

  public int port() {
    return text("LOA_PORT").map(Integer::parseInt).orElse(8080);
  }

  /** What stands before every absolute address, without a slash at its end. */
  public String baseUrl() {
    return text("LOA_BASE_URL").orElse("http://localhost:" + port()).replaceAll("/+$", "");
  }

  public Path home() {
    return Path.of(text("LOA_HOME").orElse(".loa")).toAbsolutePath();
  }

  /** Where a demo keeps how far its business clock is from the machine's. */
  public Path clockOffset() {
    return home().resolve("clock-offset");
  }

  /** The backup that this start restores; only {@code ./loa restore} says one. */
  public Optional<Path> restore() {
    return text("LOA_RESTORE").map(Path::of);
  }

  /** Where originals and renditions of pictures are kept. */
  public Path media() {
    return text("LOA_MEDIA").map(Path::of).orElseGet(() -> home().resolve("media"));
  }

  /** Where rendered pages are kept, for nginx to serve. */
  public Path pages() {
    return text("LOA_PAGES").map(Path::of).orElseGet(() -> home().resolve("pages"));
  }

  public URI solr() {
    return URI.create(required("LOA_SOLR_URL"));
  }

  public String theme() {
    return text("LOA_THEME").orElse("ban-lang");
  }

  /** Whether {@code address} is a proxy's, whose {@code X-Forwarded-For} is believed. */
  public boolean trusts(String address) {
    for (var proxy : proxies) if (proxy.holds(address)) return true;
    return false;
  }

  private List<Network> proxies() {
    return text("LOA_TRUSTED_PROXIES").stream()
        .flatMap(all -> Arrays.stream(all.split("[,\\s]+")))
        .map(Network::of)
        .toList();
  }

  /** What the launcher proves itself with at {@code /control/*}; absent: there is no control. */
  public Optional<String> controlKey() {
    return text("LOA_CONTROL_KEY");
  }

  public Optional<String> metricsToken() {
    return text("LOA_METRICS_TOKEN").or(() -> metricsTokenFile().map(Settings::secret));
  }

  /** Where the token stands when it is no variable, which others may see. */
  Optional<Path> metricsTokenFile() {
    return text("LOA_METRICS_TOKEN_FILE").map(Path::of);
  }

  /** When the business clock of a demo starts, an ISO date and time with offset. */
  public Optional<String> now() {
    return text("LOA_NOW");
  }

  public Optional<Path> secretFile() {
    return text("LOA_SECRET_FILE").map(Path::of);
  }

  /** The OpenID Connect provider at which people may sign in as well. */
  public Optional<String> oidcIssuer() {
    return text("LOA_OIDC_ISSUER");
  }

  public String oidcClientId() {
    return required("LOA_OIDC_CLIENT_ID");
  }

  public Path oidcClientSecretFile() {
    return Path.of(required("LOA_OIDC_CLIENT_SECRET_FILE"));
  }

  boolean isSet(String name) {
    return text(name).isPresent();
  }

  public boolean hasBaseUrl() {
    return text("LOA_BASE_URL").isPresent();
  }

  /** Whether browsers reach Loa by HTTPS only. */
  public boolean isHttps() {
    return baseUrl().startsWith("https:");
  }

  /** With the prefix by which a browser keeps a cookie from other hosts and from plain HTTP. */
  public String cookieName(String name) {
    return isHttps() ? "__Host-" + name : name;
  }

  private static String secret(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private String required(String name) {
    return text(name).orElseThrow(() -> new IllegalStateException(name + " is not set"));
  }

  private Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name)).map(String::strip).filter(t -> !t.isEmpty());
  }
}
