package vn.loa.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.article.ArticleCard;
import vn.loa.article.PublicArticles;
import vn.loa.outbox.Outbox;
import vn.loa.settings.Settings;

/** What one question that failed does to those after it, and to the index. */
class SolrWatchTest {
  private static final SearchQuery QUESTION = new SearchQuery("bản", Map.of(), 2, true);

  private final Search search = new Search();
  private final SolrWatch watch = new SolrWatch();
  private final SolrState state = new SolrState();
  private FakeSolr solr;
  private SolrIndex index;
  private int mended;
  private int hastened;
  private boolean databaseAway;

  @BeforeEach
  void start() throws Exception {
    solr = new FakeSolr();
    solr.held = 7;
    index =
        new SolrIndex(
            new Settings() {
              @Override
              public URI solr() {
                return solr.url();
              }
            },
            Clock.systemUTC());
    searching();
    watching();
    state.ready();
  }

  private void searching() {
    search.solr = state;
    search.index = index;
    search.texts = new Texts();
    search.labels = new FacetLabels();
    search.synonyms =
        new Synonyms() {
          @Override
          Thesaurus thesaurus() {
            return new Thesaurus(List.of());
          }
        };
    search.standIn = new StandIn();
    search.standIn.postgres =
        new PostgresSearch() {
          @Override
          Matches find(Terms terms, Map<String, String> filters, int page) {
            return new Matches(List.of(), 0, false, Map.of());
          }
        };
    search.articles =
        new PublicArticles() {
          @Override
          public List<ArticleCard> cards(Collection<Long> ids) {
            return List.of();
          }
        };
  }

  private void watching() {
    watch.index = index;
    watch.texts = search.texts;
    watch.state = state;
    watch.recipient = new SearchRecipient();
    watch.outbox =
        new Outbox() {
          @Override
          public void hasten(String recipient) {
            hastened++;
          }
        };
    watch.indexing =
        new Indexing() {
          @Override
          void completeTexts() {}

          @Override
          long mend() {
            if (databaseAway) throw new PersistenceException("away");
            mended++;
            return 0;
          }
        };
  }

  @AfterEach
  void stop() {
    index.close();
    solr.close();
  }

  @Test
  void aQuestionThatSolrRefusesSendsNoOtherToPostgres() {
    solr.answering = 400;
    assertThat(search.find(QUESTION).fallback()).isTrue();
    solr.answering = 200;
    assertThat(search.find(QUESTION).fallback()).isFalse();
  }

  @Test
  void aFaultOfPostgresIsNotTakenForOneOfSolr() {
    databaseAway = true;
    assertThatThrownBy(() -> search.find(QUESTION)).isInstanceOf(PersistenceException.class);
    databaseAway = false;
    assertThat(search.find(QUESTION).fallback()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 503})
  void oneThatGaveNoAnswerIsAskedByNobodyUntilItWasLookedAfter(int answer) {
    solr.answering = answer;
    assertThat(search.find(QUESTION).fallback()).isTrue();
    solr.answering = 200;
    assertThat(search.find(QUESTION).fallback()).isTrue();
    watch.look();
    assertThat(search.find(QUESTION).fallback()).isFalse();
  }

  @Test
  void oneThatWasOnlySlowIsNotComparedWhole() {
    missOneAnswer();
    watch.look();
    assertThat(state.isReady()).isTrue();
    assertThat(mended).isZero();
    assertThat(hastened).isEqualTo(1);
  }

  @Test
  void oneThatHoldsLessThanItShouldIsMended() {
    missOneAnswer();
    solr.held = 6;
    watch.look();
    assertThat(state.isReady()).isTrue();
    assertThat(mended).isEqualTo(1);
  }

  @Test
  void oneThatWasAwayIsMendedThoughItHoldsAsMuch() {
    missOneAnswer();
    solr.loading = true;
    watch.look();
    assertThat(state.state()).isEqualTo("away");
    solr.loading = false;
    watch.look();
    assertThat(state.isReady()).isTrue();
    assertThat(mended).isEqualTo(1);
  }

  @Test
  void oneThatLostEverythingIsMended() {
    solr.held = 0;
    watch.look();
    assertThat(mended).isEqualTo(1);
  }

  @Test
  void whatPostgresBrokeOffIsMendedOnceItIsBack() {
    solr.held = 0;
    databaseAway = true;
    watch.look();
    assertThat(state.isReady()).isTrue();
    solr.held = 7;
    databaseAway = false;
    watch.look();
    watch.look();
    assertThat(mended).isEqualTo(1);
  }

  private void missOneAnswer() {
    solr.answering = 503;
    search.find(QUESTION);
    solr.answering = 200;
  }

  /** Seven pieces, of a database that may be away. */
  private final class Texts extends SearchTexts {
    @Override
    List<Long> listed(List<Long> ids) {
      if (databaseAway) throw new PersistenceException("away");
      return ids;
    }

    @Override
    Map<Long, SearchText> find(Collection<Long> ids) {
      return Map.of();
    }

    @Override
    long count() {
      return 7;
    }
  }
}
