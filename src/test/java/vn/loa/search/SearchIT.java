package vn.loa.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loa.LoaArchive;
import vn.loa.shared.Page;

/** Solr and PostgreSQL find the same pieces, and Solr orders them well. */
@ExtendWith(ArquillianExtension.class)
class SearchIT {
  @Deployment
  static WebArchive loa() {
    return LoaArchive.with(SearchIT.class, Pieces.class)
        .addAsLibraries(LoaArchive.jarOf(org.awaitility.Awaitility.class))
        .addAsLibraries(LoaArchive.jarOf(org.hamcrest.Matcher.class))
        .addAsResource("search-pieces.txt")
        .addAsResource("search-questions.txt");
  }

  @Inject Pieces pieces;
  @Inject Search search;
  @Inject SolrIndex solr;
  @Inject SolrState state;
  @Inject PostgresSearch postgres;
  @Inject Indexing indexing;

  @BeforeEach
  void allPiecesAreIndexed() throws Exception {
    await().until(state::isReady);
    if (pieces.publish(lines("search-pieces.txt"))) indexing.bringAll(indexing.drift());
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

  private void compare(String question, Terms terms, Map<String, String> filters) throws Exception {
    var inSolr = solr.find(terms, filters, 10_000);
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
    var result = search.find(SearchQuery.of("chiến thắng Điện Biên Phủ zzzz"));
    assertThat(result.relaxed()).isTrue();
    assertThat(result.hits().items()).hasSize(1);
  }

  @Test
  void aPieceTakenDownIsGoneAtOnceAndComesBack() {
    var title = "Loài hoa chỉ có trong bài kiểm thử này";
    var id = pieces.publish(title);
    await().until(() -> titles(title).contains(title));
    pieces.takeDown(id);
    assertThat(titles(title)).doesNotContain(title);
    assertThat(postgres.find(Terms.of(title), Map.of(), 1).ids()).doesNotContain(id);
  }

  @Test
  void anIndexThatLostItsPiecesIsFilledAgain() throws Exception {
    var held = solr.stamps();
    solr.write(List.of(), held.keySet());
    solr.commit();
    assertThat(indexing.drift()).hasSameElementsAs(held.keySet());
    indexing.bringAll(indexing.drift());
    assertThat(solr.stamps()).isEqualTo(held);
  }

  @Test
  void facetsAreNamedInVietnamese() {
    var facets = search.find(SearchQuery.of("bản")).facets();
    assertThat(facets).extracting(Facet::label).startsWith("Thể loại", "Chuyên mục");
    assertThat(facets.get(0).values()).extracting(FacetValue::label).contains("Tin");
  }

  private List<String> titles(String text) {
    var result = search.find(SearchQuery.of(text));
    return result.hits().items().stream().map(hit -> hit.card().title()).toList();
  }

  private static List<String> lines(String resource) throws IOException {
    try (var stream = SearchIT.class.getResourceAsStream("/" + resource)) {
      return new String(stream.readAllBytes(), UTF_8).lines().toList();
    }
  }
}
