package vn.loa.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loa.Patience.await;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.solr.client.solrj.SolrServerException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loa.LoaArchive;
import vn.loa.outbox.Outbox;
import vn.loa.shared.Page;
import vn.loa.shared.RuleBroken;

/** Solr and PostgreSQL find the same pieces, and Solr orders them well. */
@ExtendWith(ArquillianExtension.class)
class SearchIT {
  @Deployment
  static WebArchive loa() {
    return LoaArchive.with(SearchIT.class, Pieces.class)
        .addAsResource("search-pieces.txt")
        .addAsResource("search-questions.txt");
  }

  @Inject Pieces pieces;
  @Inject Search search;
  @Inject SolrIndex solr;
  @Inject SolrState state;
  @Inject PostgresSearch postgres;
  @Inject Indexing indexing;
  @Inject SearchTexts texts;
  @Inject Rebuild rebuild;
  @Inject Chores chores;
  @Inject Synonyms synonyms;
  @Inject Alike alike;
  @Inject Outbox outbox;

  @Resource(lookup = "java:app/jdbc/loa")
  DataSource database;

  @BeforeEach
  void allPiecesAreIndexed() throws Exception {
    await().until(state::isReady);
    if (pieces.publish(lines("search-pieces.txt"))) indexing.mend();
    await("the index to be told of everything").until(() -> outbox.waiting() == 0);
  }

  @Test
  void bothEnginesFindTheSamePieces() throws Exception {
    var questions = lines("search-questions.txt");
    assertThat(questions).hasSizeGreaterThanOrEqualTo(30);
    for (var question : questions) {
      var terms = Terms.of(question);
      compare(question, terms, Map.of());
      compare(question, terms, Map.of("kind", "NEWS"));
      if (terms.canMissOne()) compare(question, terms.withOneMissing(), Map.of());
    }
  }

  private void compare(String question, Terms terms, Map<String, String> filters) {
    var inSolr = ofSolr(() -> solr.find(terms, filters, 10_000));
    var inPostgres = everyPage(terms, filters);
    assertThat(inPostgres).as(question).isEqualTo(Set.copyOf(inSolr.ids()));
    var first = postgres.find(terms, filters, 1);
    assertThat(first.total()).as(question).isEqualTo(inSolr.total());
    inSolr.facets().values().removeIf(Map::isEmpty);
    assertThat(first.facets()).as(question).isEqualTo(inSolr.facets());
  }

  private Set<Long> everyPage(Terms terms, Map<String, String> filters) {
    var all = new ArrayList<Long>();
    for (int page = 1; ; page++) {
      var ids = postgres.find(terms, filters, page).ids();
      all.addAll(ids);
      if (ids.size() < Page.SIZE) break;
    }
    assertThat(all).doesNotHaveDuplicates();
    return new HashSet<>(all);
  }

  @Test
  void everyWayOfTypingFinds() {
    var decomposed = Normalizer.normalize("nông thôn mới", Normalizer.Form.NFD);
    for (var typed : List.of("nong thon moi", "NÔNG THÔN MỚI", "nông thôn mới", decomposed))
      assertThat(titles(typed))
          .contains("Xã Bản Lầu về đích nông thôn mới", "Bao cao nong thon moi khong dau")
          .contains("Đường mới ở thôn Nông Cống");
    assertThat(titles("dien bien phu")).contains("Kỷ niệm chiến thắng Điện Biên Phủ");
    assertThat(Set.copyOf(titles("hoà bình"))).isEqualTo(Set.copyOf(titles("hòa bình")));
  }

  @Test
  void aPhraseTypedAsWordsRanksPiecesThatHoldItFirst() {
    assertThat(titles("nong thon moi").subList(0, 2))
        .containsExactlyInAnyOrder(
            "Xã Bản Lầu về đích nông thôn mới", "Bao cao nong thon moi khong dau");
    assertThat(titles("điện biên phủ")).first().isEqualTo("Kỷ niệm chiến thắng Điện Biên Phủ");
  }

  @Test
  void exactAccentsRankFirst() {
    assertThat(titles("nông thôn mới")).first().isEqualTo("Xã Bản Lầu về đích nông thôn mới");
    assertThat(titles("bản")).first().asString().containsIgnoringCase("bản");
    assertThat(titles("hoà bình").subList(0, 2))
        .containsExactlyInAnyOrder("Lễ hội mùa xuân ở Hoà Bình", "Gìn giữ hòa bình nơi biên cương");
  }

  @Test
  void aDocumentNumberIsFoundWholeAndAlone() {
    for (var typed : List.of("07/KH-BCĐ", "07/kh-bcd"))
      assertThat(titles(typed)).containsExactly("Xã Bản Lầu về đích nông thôn mới");
    assertThat(titles("257/2025/QH15")).containsExactly("Nghị quyết 257/2025/QH15 và người dân");
  }

  @Test
  void whenNothingHasAllWordsOneMayBeMissing() {
    var result = found(SearchQuery.of("chiến thắng Điện Biên Phủ zzzz"));
    assertThat(result.relaxed()).isTrue();
    assertThat(result.hits().items()).hasSize(1);
  }

  @Test
  void aPieceTakenDownIsGoneAtOnceAndComesBack() {
    var title = "Loài hoa chỉ có trong bài kiểm thử này";
    var id = pieces.publish(title);
    await().until(() -> titles(title).contains(title));
    pieces.takeDown(id);
    assertThat(titles(search.find(SearchQuery.of(title)))).doesNotContain(title);
    assertThat(postgres.find(Terms.of(title), Map.of(), 1).ids()).doesNotContain(id);
  }

  @Test
  void aCoreThatIsGoneIsMadeAndFilled() throws Exception {
    var held = solr.live().count();
    solr.live().drop();
    // Until it is noticed, asking the core that is gone fails.
    await().ignoreExceptions().until(() -> state.isReady() && solr.count() == held);
    assertThat(indexing.mend()).isZero();
  }

  @Test
  void whatWaitedForSolrIsToldOnceItIsBack() throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(
          "insert into outbox_message (recipient, subject, attempts, next_attempt_at)"
              + " values ('search', 'article:1', 9, now() + interval '1 h')");
    }
    solr.live().drop();
    await().until(() -> outbox.waiting() == 0 && state.isReady());
  }

  @Test
  void aCoreThatIsOpenedAgainHoldsWhatItHeld() throws Exception {
    var core = solr.live();
    var held = core.count();
    var directory = core.directory();
    // Else what looks after Solr may open it first.
    await().until(() -> chores.take("solr", Duration.ofMinutes(1)));
    core.close();
    core.open(directory);
    chores.keep("solr", Duration.ZERO);
    assertThat(core.count()).isEqualTo(held);
    assertThat(core.takesUpdates()).isTrue();
    assertThat(core.directory()).isEqualTo(directory);
  }

  @Test
  void anIndexThatLostItsPiecesIsFilledAgain() throws Exception {
    var listed = texts.stamps(0, Long.MAX_VALUE);
    var core = solr.live();
    core.write(List.of(), listed.keySet());
    core.commit();
    indexing.mend(); // by itself it is noticed as well: how much is left to mend is not known
    assertThat(core.stamps(listed.keySet())).isEqualTo(listed);
    assertThat(indexing.mend()).as("nothing is left to mend").isZero();
  }

  @Test
  void takingEveryTextAnewChangesNothing() throws Exception {
    var ids = texts.stamps(0, Long.MAX_VALUE).keySet();
    var before = texts.find(ids);
    var spans = new AtomicInteger();
    indexing.takeTexts(spans::incrementAndGet);
    assertThat(spans.get()).isPositive();
    assertThat(texts.find(ids)).isEqualTo(before);
    assertThat(texts.count()).isEqualTo(before.size());
  }

  @Test
  void theIndexHoldsNothingThatIsNotListed() throws Exception {
    var id = pieces.publish("Bài gỡ rồi mà chỉ mục còn giữ");
    await().until(() -> solr.live().stamps(List.of(id)).containsKey(id));
    var text = texts.find(List.of(id)).values();
    pieces.takeDown(id);
    await().until(() -> outbox.waiting() == 0 && solr.live().stamps(List.of(id)).isEmpty());
    // By itself it is noticed as well, and may be so at once.
    await().until(() -> holdsAfterWriting(id, text));
    indexing.mend();
    assertThat(solr.live().stamps(List.of(id))).isEmpty();
  }

  private boolean holdsAfterWriting(long id, Collection<SearchText> text) throws Exception {
    solr.live().write(text, List.of());
    solr.live().commit();
    return solr.live().stamps(List.of(id)).containsKey(id);
  }

  @Test
  void aNewIndexTakesThePlaceOfTheOldOne() throws Exception {
    var told = new ArrayList<String>();
    assertThat(rebuild.run(told::add)).isEqualTo(texts.count());
    assertThat(told).anyMatch(line -> line.contains("pieces written beside the index in use"));
    assertThat(solr.next().exists()).isFalse();
    assertThat(titles("điện biên phủ")).first().isEqualTo("Kỷ niệm chiến thắng Điện Biên Phủ");
    assertThat(rebuild.run(line -> {})).as("again, into the other place").isEqualTo(texts.count());
  }

  @Test
  void onlyOneBuildsAnIndexAtATime() {
    assertThat(chores.take("reindex", Duration.ofMinutes(1))).isTrue();
    assertThatThrownBy(() -> rebuild.run(line -> {})).isInstanceOf(RuleBroken.class);
    chores.keep("reindex", Duration.ZERO);
  }

  @Test
  void whatMeansTheSameFindsTheSame() throws Exception {
    assertThat(titles("NTM")).contains("Xã Bản Lầu về đích nông thôn mới");
    var terms = Terms.of("gnbv vùng cao").with(synonyms.thesaurus());
    compare("gnbv vùng cao", terms, Map.of());
    assertThat(titles("gnbv vùng cao")).containsExactly("Giảm nghèo bền vững ở vùng cao");
  }

  @Test
  void keysWithoutAVietnameseKeyboardAreUnderstood() {
    var result = found(SearchQuery.of("ddieenj bieen phur"));
    assertThat(result.shownFor()).isEqualTo("điện biên phủ");
    assertThat(result.hits().items().get(0).card().title()).contains("Điện Biên Phủ");
    var literal = new SearchQuery("ddieenj bieen phur", Map.of(), 1, true);
    assertThat(found(literal).shownFor()).isEmpty();
  }

  @Test
  void whatMayHaveBeenMeantIsOfferedAsPiecesWriteItAndIsFound() {
    var meant = "giảm nghèo bền vững";
    // Only Solr knows, and is given a moment only: later it is asked again.
    await()
        .untilAsserted(
            () ->
                assertThat(search.find(SearchQuery.of("giarn ngheo ben vunk")).meant())
                    .isEqualTo(meant));
    assertThat(titles(meant)).contains("Giảm nghèo bền vững ở vùng cao");
  }

  @Test
  void bothEnginesSuggestTheSameTitles() throws Exception {
    for (var typed : List.of("dien bi", "ban ph", "quoc te tham b")) {
      var words = Tokens.words(typed);
      var whole = words.subList(0, words.size() - 1);
      var last = words.get(words.size() - 1);
      var suggested = ofSolr(() -> solr.titled(whole, last, 100));
      assertThat(suggested).as(typed).isNotEmpty();
      assertThat(postgres.titled(whole, last, 100)).as(typed).isEqualTo(suggested);
    }
  }

  @Test
  void aTextIsLikeThePieceItWasTakenFrom() {
    var text = "Chương trình giảm nghèo bền vững giúp 07 hộ; KH đề ra đã xong";
    var like = await().until(() -> alike.to(text, 3), answer -> !answer.isEmpty());
    assertThat(like.get(0).score()).isGreaterThan(0.9);
    assertThat(alike.to(like.get(0).id(), 3)).doesNotContain(like.get(0).id());
  }

  @Test
  void facetsAreNamedInVietnamese() {
    var facets = found(SearchQuery.of("bản")).facets();
    assertThat(facets).extracting(Facet::label).startsWith("Thể loại", "Chuyên mục");
    assertThat(facets.get(0).values()).extracting(FacetValue::label).contains("Tin");
  }

  private List<String> titles(String text) {
    return titles(found(SearchQuery.of(text)));
  }

  /** What Solr finds: when it takes too long, PostgreSQL answers, and Solr is asked again later. */
  private SearchResult found(SearchQuery query) {
    return await().until(() -> search.find(query), result -> !result.fallback());
  }

  /** Asks again when Solr took too long. */
  private static <T> T ofSolr(Callable<T> question) {
    return await()
        .ignoreExceptionsMatching(e -> e instanceof SolrServerException || e instanceof IOException)
        .until(question, answer -> true);
  }

  private static List<String> titles(SearchResult result) {
    return result.hits().items().stream().map(hit -> hit.card().title()).toList();
  }

  private static List<String> lines(String resource) throws IOException {
    try (var stream = SearchIT.class.getResourceAsStream("/" + resource)) {
      return new String(stream.readAllBytes(), UTF_8).lines().toList();
    }
  }
}
