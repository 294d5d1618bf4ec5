package vn.loa.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.solr.common.SolrException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.settings.Settings;

/** A core that refuses updates is opened again where it lies, by one node at a time. */
class ReopeningTest {
  private static final String OPENED_WHERE_IT_WAS = "CREATE /var/solr/loa-next-17";

  private final Reopening reopening = new Reopening();
  private final List<Duration> kept = new ArrayList<>();
  private FakeSolr solr;
  private boolean taken;

  @BeforeEach
  void start() throws Exception {
    solr = new FakeSolr();
    reopening.index =
        new SolrIndex(
            new Settings() {
              @Override
              public URI solr() {
                return solr.url();
              }
            },
            Clock.systemUTC());
    reopening.chores =
        new Chores() {
          @Override
          public boolean take(String name, Duration howLong) {
            return !taken;
          }

          @Override
          public void keep(String name, Duration howLong) {
            kept.add(howLong);
          }
        };
  }

  @AfterEach
  void stop() {
    reopening.index.close();
    solr.close();
  }

  @Test
  void aCoreWhoseWriterIsClosedIsOpenedAgainWhereItLies() throws Exception {
    solr.broken = true;
    assertThat(reopening.index.live().takesUpdates()).isFalse();
    assertThat(reopening.attempt()).isTrue();
    assertThat(solr.administered).containsExactly("UNLOAD", OPENED_WHERE_IT_WAS);
    assertThat(kept)
        .as("others pause after an attempt")
        .hasSize(1)
        .allMatch(pause -> pause.toSeconds() > 0);
  }

  @Test
  void dataElsewhereStaysElsewhere() throws Exception {
    solr.broken = true;
    solr.data = "/mnt/index/";
    assertThat(reopening.attempt()).isTrue();
    assertThat(solr.administered).containsExactly("UNLOAD", OPENED_WHERE_IT_WAS + " /mnt/index/");
  }

  @Test
  void whileTheDiskIsFullItIsTriedAgainInTheSamePlace() throws Exception {
    solr.broken = true;
    solr.full = true;
    assertThat(reopening.attempt()).isFalse();
    assertThat(reopening.attempt()).isFalse();
    solr.full = false;
    assertThat(reopening.attempt()).isTrue();
    assertThat(solr.administered)
        .containsExactly("UNLOAD", OPENED_WHERE_IT_WAS, OPENED_WHERE_IT_WAS, OPENED_WHERE_IT_WAS);
  }

  @Test
  void aCoreThatIsGoneIsMadeInAPlaceOfItsOwn() throws Exception {
    solr.there = false;
    assertThat(reopening.attempt()).isTrue();
    assertThat(solr.administered).singleElement().asString().startsWith("CREATE loa-");
  }

  /** Made elsewhere it would be there twice, and Solr would not start again. */
  @Test
  void aCoreThatSolrCouldNotLoadAtItsStartIsReloadedWhereItLies() throws Exception {
    solr.there = false;
    solr.failed = true;
    assertThat(reopening.attempt()).isTrue();
    assertThat(solr.administered).containsExactly("RELOAD");
  }

  @Test
  void aCoreThatCouldNotBeOpenedHalfWayIsForgottenFirst() throws Exception {
    solr.broken = true;
    solr.full = true;
    assertThat(reopening.attempt()).isFalse();
    solr.full = false;
    solr.failed = true;
    assertThat(reopening.attempt()).isTrue();
    assertThat(solr.administered)
        .containsExactly("UNLOAD", OPENED_WHERE_IT_WAS, "UNLOAD", OPENED_WHERE_IT_WAS);
  }

  @Test
  void oneThatIsStillBeingLoadedIsLeftAlone() {
    solr.loading = true;
    assertThatThrownBy(reopening::attempt).isInstanceOf(SolrException.class);
    assertThat(solr.administered).isEmpty();
  }

  @Test
  void oneThatTakesUpdatesIsLeftAlone() throws Exception {
    assertThat(reopening.attempt()).isTrue();
    assertThat(solr.administered).isEmpty();
  }

  @Test
  void whileAnotherNodeIsAtItNothingIsDone() throws Exception {
    solr.broken = true;
    taken = true;
    assertThat(reopening.attempt()).isFalse();
    assertThat(solr.administered).isEmpty();
    assertThat(kept).isEmpty();
  }
}
