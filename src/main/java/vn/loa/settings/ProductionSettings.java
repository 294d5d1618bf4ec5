package vn.loa.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What production asks of the variables, so that nobody learns of a gap from a visitor. */
public final class ProductionSettings {
  private static final String ADDRESS = "https?://[^/\\s]+";
  private static final String PATH = "(/\\S*)?";

  private ProductionSettings() {}

  /**
   * The first thing that is wrong, in words that begin with the variable; empty when nothing is.
   */
  public static Optional<String> fault(Settings settings) {
    return Stream.of(address(settings), secret(settings), provider(settings), metrics(settings))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> address(Settings settings) {
    if (!settings.hasBaseUrl()) return Optional.of("LOA_BASE_URL is not set");
    return unless(
        settings.baseUrl().matches(ADDRESS),
        "LOA_BASE_URL is no address such as https://example.gov.vn");
  }

  private static Optional<String> secret(Settings settings) {
    var file = settings.secretFile();
    if (file.isEmpty()) return Optional.of("LOA_SECRET_FILE is not set");
    return SiteKey.fault(file.get()).map(fault -> "LOA_SECRET_FILE " + fault);
  }

  /** All of it or nothing; whether the provider answers is found out when somebody signs in. */
  private static Optional<String> provider(Settings settings) {
    var issuer = settings.oidcIssuer();
    if (issuer.isEmpty())
      return unless(
          !settings.isSet("LOA_OIDC_CLIENT_ID") && !settings.isSet("LOA_OIDC_CLIENT_SECRET_FILE"),
          "LOA_OIDC_ISSUER is not set, but other LOA_OIDC_ variables are");
    if (!issuer.get().matches(ADDRESS + PATH))
      return Optional.of("LOA_OIDC_ISSUER is no address such as https://id.example.gov.vn");
    if (!settings.isSet("LOA_OIDC_CLIENT_ID"))
      return Optional.of("LOA_OIDC_CLIENT_ID is not set, but LOA_OIDC_ISSUER is");
    if (!settings.isSet("LOA_OIDC_CLIENT_SECRET_FILE"))
      return Optional.of("LOA_OIDC_CLIENT_SECRET_FILE is not set, but LOA_OIDC_ISSUER is");
    return unless(
        isWritten(settings.oidcClientSecretFile()),
        "LOA_OIDC_CLIENT_SECRET_FILE does not name a readable file with something in it");
  }

  private static Optional<String> metrics(Settings settings) {
    return unless(
        settings.metricsTokenFile().map(ProductionSettings::isWritten).orElse(true),
        "LOA_METRICS_TOKEN_FILE does not name a readable file with something in it");
  }

  private static boolean isWritten(Path file) {
    try {
      return !Files.readString(file).isBlank();
    } catch (java.io.IOException unreadable) {
      return false;
    }
  }

  private static Optional<String> unless(boolean right, String fault) {
    return right ? Optional.empty() : Optional.of(fault);
  }
}
