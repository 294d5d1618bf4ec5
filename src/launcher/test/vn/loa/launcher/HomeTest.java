package vn.loa.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
  @TempDir Path directory;
  Home home;

  @BeforeEach
  void claim() {
    home = new Home(directory);
    home.claim();
  }

  @Test
  void onlyOneLoaRunsOnAHome() {
    home.write("port", "8080");
    assertThatThrownBy(new Home(directory)::claim)
        .isInstanceOf(Failure.class)
        .hasMessageContaining("already runs")
        .hasMessageContaining("http://localhost:8080/");
  }

  @Test
  void aSecretStaysTheSameAndIsForItsUserAlone() throws IOException {
    var secret = home.secret("control.key");
    assertThat(secret).hasSize(48);
    assertThat(home.secret("control.key")).isEqualTo(secret);
    assertThat(Files.getPosixFilePermissions(home.run("control.key")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void aLeftoverProcessIsEndedAndAStrangerWithItsNumberIsNot() throws IOException {
    var leftover = new ProcessBuilder("sleep", "60").start();
    var stranger = new ProcessBuilder("sleep", "60").start();
    new ProcessRecord(home, "leftover.pid").note(leftover.toHandle());
    home.write("stranger.pid", stranger.pid() + " 1");

    new ProcessRecord(home, "leftover.pid").endLeftover();
    new ProcessRecord(home, "stranger.pid").endLeftover();

    assertThat(leftover.isAlive()).isFalse();
    assertThat(stranger.isAlive()).isTrue();
    stranger.destroy();
  }

  @Test
  void anEmptiedHomeKeepsNothing() throws IOException {
    Files.writeString(home.path("media/picture"), "x");
    home.empty();
    assertThat(home.path("media")).isEmptyDirectory();
  }
}
