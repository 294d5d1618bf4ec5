package vn.loa.portal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.settings.Settings;
import vn.loa.shared.Background;
import vn.loa.shared.Periodic;
import vn.loa.taxonomy.Taxonomy;

class FreshnessTest {
  @TempDir Path directory;
  private final Freshness freshness = new Freshness();
  private boolean away;
  private boolean broken;

  @BeforeEach
  void start() {
    freshness.background =
        new Background() {
          @Override
          public Periodic every(Duration pause, Runnable work) {
            return new Periodic(round -> CompletableFuture.completedFuture(null), work);
          }
        };
    freshness.settings =
        new Settings() {
          @Override
          public Path pages() {
            return directory;
          }
        };
    freshness.taxonomy = new Taxonomy();
    freshness.log = new Log();
    freshness.start();
    freshness.listen();
    freshness.store().get("/tin-tuc", () -> page());
  }

  @Test
  void pagesAreKeptWhileNothingChanges() {
    freshness.listen();
    assertThat(freshness.store().find("/tin-tuc")).isNotNull();
  }

  @Test
  void nothingIsTrustedAfterTheDatabaseWasAway() {
    away = true;
    freshness.listen();
    away = false;
    freshness.listen();
    assertThat(freshness.store().find("/tin-tuc")).isNull();
  }

  @Test
  void noneIsTrustedAfterARoundThatWasBrokenOff() {
    broken = true;
    assertThatThrownBy(freshness::listen).isInstanceOf(StackOverflowError.class);
    broken = false;
    freshness.listen();
    assertThat(freshness.store().find("/tin-tuc")).isNull();
  }

  private static Answer page() {
    return Answer.of(
        200,
        "text/html",
        Map.of(),
        "Tin".getBytes(),
        Set.of("list:ALL"),
        Instant.now().plusSeconds(60));
  }

  /** A log without changes, of a database that may be away. */
  private final class Log extends ChangeLog {
    @Override
    String now() throws SQLException {
      if (away) throw new SQLException("away");
      if (broken) throw new StackOverflowError();
      return "1:1:";
    }

    @Override
    News since(String place) throws SQLException {
      return new News(now(), Set.of());
    }

    @Override
    void trim() {}
  }
}
