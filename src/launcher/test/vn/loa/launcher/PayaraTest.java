package vn.loa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PayaraTest {
  @TempDir Path directory;
  Home home;

  @BeforeEach
  void claim() {
    home = new Home(directory);
    home.claim();
  }

  @Test
  void aFailedDeploymentIsNoticedThoughTheServerGoesOn() {
    var payara = payara(Map.of());
    assertThat(payara.lost("SEVERE x: Exception while loading the app")).isPresent();
    assertThat(payara.lost("INFO x: loa was successfully deployed")).isEmpty();
  }

  @Test
  void aServerThatIsReadyWithoutLoaIsLost() {
    var ready = "INFO PayaraMicro: Payara Micro 6.2025.10 (build 42) ready in 7,268 (ms)";
    var payara = payara(Map.of());
    assertThat(payara.lost(ready)).isPresent();
    payara.lost("INFO x: loa was successfully deployed in 9,000 milliseconds.");
    assertThat(payara.lost(ready)).isEmpty();
  }

  @Test
  void theWarLearnsWhereItsNeighboursAre() {
    assertThat(payara(Map.of("LOA_THEME", "tre")).variables())
        .containsEntry("LOA_SOLR_URL", "http://127.0.0.1:1/solr")
        .containsEntry("LOA_THEME", "tre")
        .containsEntry("LOA_MEDIA", directory.resolve("media").toString())
        .containsEntry("LOA_CONTROL_KEY", home.secret("control.key"));
  }

  @Test
  void theAdministratorsMediaStoreGoesBeforeTheHomes() {
    assertThat(payara(Map.of("LOA_MEDIA", "/srv/media")).variables())
        .containsEntry("LOA_MEDIA", "/srv/media");
  }

  @Test
  void theAdministratorsCollectorGoesBeforeOurs() {
    assertThat(payara(Map.of()).command()).contains("-XX:+UseParallelGC");
    assertThat(payara(Map.of("LOA_JVM_OPTIONS", "-XX:+UseZGC")).command())
        .contains("-XX:+UseZGC")
        .doesNotContain("-XX:+UseParallelGC");
  }

  @Test
  void nobodyIsAnsweredBeforeLoaIsDeployed() throws Exception {
    var payara = payara(Map.of("LOA_PORT", Integer.toString(Ports.free())));
    payara.prepare();
    var before = argument(payara, "--prebootcommandfile");
    var after = argument(payara, "--postdeploycommandfile");
    assertThat(before).anyMatch(line -> line.endsWith("http-listener.enabled=false"));
    assertThat(after).singleElement().asString().endsWith("http-listener.enabled=true");
  }

  private static List<String> argument(Payara payara, String name) throws IOException {
    var words = payara.command();
    return Files.readAllLines(Path.of(words.get(words.indexOf(name) + 1)));
  }

  private Payara payara(Map<String, String> variables) {
    var neighbours = Map.of("LOA_SOLR_URL", "http://127.0.0.1:1/solr");
    return new Payara(
        home, directory, directory.resolve("loa.war"), new Settings(variables), neighbours);
  }
}
