package vn.loa.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
  @Test
  void aDemoIsOnlyForThisMachineAndProductionForAll() {
    assertThat(settings().address()).isEqualTo("127.0.0.1");
    assertThat(settings("LOA_PROFILE", "production").address()).isEqualTo("0.0.0.0");
  }

  @Test
  void theHomeLiesInTheTreeUnlessSaidOtherwise() {
    assertThat(settings().home(Path.of("/srv/loa"))).isEqualTo(Path.of("/srv/loa/.loa"));
    assertThat(settings("LOA_HOME", "/data").home(Path.of("/srv/loa"))).isEqualTo(Path.of("/data"));
  }

  @Test
  void aDatabaseOfOnesOwnIsToldToFindTheTypesToo() {
    assertThat(settings("LOA_DATABASE_URL", "jdbc:postgresql://db/loa").databaseUrl())
        .hasValue("jdbc:postgresql://db/loa?stringtype=unspecified");
    assertThat(settings("LOA_DATABASE_URL", "jdbc:postgresql://db/loa?ssl=true").databaseUrl())
        .hasValue("jdbc:postgresql://db/loa?ssl=true&stringtype=unspecified");
  }

  @Test
  void anEmptyVariableIsNone() {
    assertThat(settings("LOA_SOLR_URL", "").solrUrl()).isEmpty();
  }

  @Test
  void aProfileThatIsMisspeltIsNotTakenForADemo() {
    assertThatThrownBy(settings("LOA_PROFILE", "prod")::production)
        .hasMessageContaining("LOA_PROFILE is demo or production");
  }

  @Test
  void aPortIsANumber() {
    assertThatThrownBy(settings("LOA_PORT", "http")::port).hasMessageContaining("LOA_PORT");
  }

  private static Settings settings(String... variable) {
    return new Settings(variable.length == 0 ? Map.of() : Map.of(variable[0], variable[1]));
  }
}
