package vn.loa.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductionSettingsTest {
  private final Map<String, String> variables = new TreeMap<>();
  @TempDir Path directory;

  @BeforeEach
  void allThatIsNeeded() throws IOException {
    variables.put("LOA_BASE_URL", "https://loa.example");
    variables.put("LOA_SECRET_FILE", file("secret", "0123456789abcdef".repeat(4), "rw-------"));
  }

  @Test
  void anAddressAndASecretAreEnough() {
    assertThat(fault()).isEmpty();
  }

  @Test
  void theAddressIsOneOfASite() {
    assertThat(faultWith("LOA_BASE_URL", "")).hasValueSatisfying(isAbout("LOA_BASE_URL"));
    assertThat(faultWith("LOA_BASE_URL", "loa.example"))
        .hasValueSatisfying(isAbout("LOA_BASE_URL"));
  }

  @Test
  void theSecretIsLongAndOnlyOurs() throws IOException {
    var shortOne = file("short", "secret", "rw-------");
    var open = file("open", "0123456789abcdef".repeat(4), "rw-r--r--");
    for (var bad : new String[] {"", directory + "/none", shortOne, open})
      assertThat(faultWith("LOA_SECRET_FILE", bad)).hasValueSatisfying(isAbout("LOA_SECRET_FILE"));
  }

  @Test
  void aProviderIsNamedWholeOrNotAtAll() throws IOException {
    assertThat(faultWith("LOA_OIDC_CLIENT_ID", "loa"))
        .hasValueSatisfying(isAbout("LOA_OIDC_ISSUER"));
    assertThat(faultWith("LOA_OIDC_ISSUER", "id.example"))
        .hasValueSatisfying(isAbout("LOA_OIDC_ISSUER"));
    assertThat(faultWith("LOA_OIDC_ISSUER", "https://id.example/realms/tinh"))
        .hasValueSatisfying(isAbout("LOA_OIDC_CLIENT_SECRET_FILE"));
    assertThat(faultWith("LOA_OIDC_CLIENT_SECRET_FILE", file("empty", " \n", "rw-------")))
        .hasValueSatisfying(isAbout("LOA_OIDC_CLIENT_SECRET_FILE"));
    assertThat(faultWith("LOA_OIDC_CLIENT_SECRET_FILE", file("oidc", "word", "rw-------")))
        .isEmpty();
    assertThat(faultWith("LOA_OIDC_CLIENT_ID", ""))
        .hasValueSatisfying(isAbout("LOA_OIDC_CLIENT_ID"));
  }

  @Test
  void theTokenForMetricsMayStandInAFile() throws IOException {
    assertThat(faultWith("LOA_METRICS_TOKEN_FILE", directory + "/none"))
        .hasValueSatisfying(isAbout("LOA_METRICS_TOKEN_FILE"));
    assertThat(faultWith("LOA_METRICS_TOKEN_FILE", file("blank", "\n", "rw-------")))
        .hasValueSatisfying(isAbout("LOA_METRICS_TOKEN_FILE"));
    assertThat(faultWith("LOA_METRICS_TOKEN_FILE", file("metrics", "word\n", "rw-------")))
        .isEmpty();
    assertThat(new Settings(variables).metricsToken()).hasValue("word");
  }

  @Test
  void whatIsSetToNothingIsNotSet() {
    for (var each :
        new String[] {
          "LOA_THEME",
          "LOA_METRICS_TOKEN",
          "LOA_METRICS_TOKEN_FILE",
          "LOA_OIDC_ISSUER",
          "LOA_OIDC_CLIENT_ID",
          "LOA_OIDC_CLIENT_SECRET_FILE",
          "LOA_TRUSTED_PROXIES"
        }) variables.put(each, "");
    assertThat(fault()).isEmpty();
    var settings = new Settings(variables);
    assertThat(settings.theme()).isEqualTo("ban-lang");
    assertThat(settings.metricsToken()).isEmpty();
    assertThat(settings.oidcIssuer()).isEmpty();
    assertThat(settings.trusts("172.17.0.1")).isFalse();
  }

  private static java.util.function.Consumer<String> isAbout(String variable) {
    return fault -> assertThat(fault).startsWith(variable + " ");
  }

  private Optional<String> faultWith(String variable, String value) {
    variables.put(variable, value);
    return fault();
  }

  private Optional<String> fault() {
    return ProductionSettings.fault(new Settings(variables));
  }

  private String file(String name, String text, String permissions) throws IOException {
    var file = Files.writeString(directory.resolve(name), text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    return file.toString();
  }
}
