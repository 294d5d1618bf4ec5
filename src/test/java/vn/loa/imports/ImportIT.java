package vn.loa.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loa.LoaArchive;
import vn.loa.article.ArticleCard;
import vn.loa.article.ArticleState;
import vn.loa.article.Articles;
import vn.loa.article.History;
import vn.loa.article.HistoryEntry;
import vn.loa.article.ListingKey;
import vn.loa.article.Live;
import vn.loa.article.OldAddresses;
import vn.loa.article.PublicArticle;
import vn.loa.article.PublicArticles;
import vn.loa.audit.Seals;
import vn.loa.identity.Actor;
import vn.loa.identity.Agencies;
import vn.loa.identity.AgencyDescription;
import vn.loa.identity.AgencyKind;
import vn.loa.identity.AgencyLevel;
import vn.loa.identity.CurrentAccount;
import vn.loa.identity.Duty;
import vn.loa.identity.ManagingAgencies;
import vn.loa.media.SamplePictures;
import vn.loa.shared.Background;
import vn.loa.shared.Subject;

/** An import in the container: once, whole, and found again under the old address. */
@ExtendWith(ArquillianExtension.class)
class ImportIT {
  private static final String AGENCY = "IT-BAO";
  private static final String PIECE =
      """
      {"id":"%1$s","url":"https://cu.vn/tin/%1$s.html","title":"Bài cũ %1$s","body":"Chữ của bài.",\
      "author":"Lan","approver":"Bình","source":"UBND xã","publishedAt":"2019-05-03T09:11:00+07:00"}
      """;

  @Inject ImportCommand command;
  @Inject OldAddresses addresses;
  @Inject PublicArticles published;
  @Inject Articles articles;
  @Inject History history;
  @Inject Seals seals;
  @Inject Background background;

  @Inject Agencies agencies;
  @Inject ManagingAgencies managing;
  @Inject CurrentAccount current;

  @Deployment
  static WebArchive loa() {
    return LoaArchive.with(ImportIT.class, SamplePictures.class);
  }

  @BeforeEach
  void agency() {
    if (agencies.find(AGENCY).isPresent()) return;
    current.is(new Actor(0, "it", "Kiểm thử", "", Set.of(Duty.GOVERN)));
    managing.add(
        new AgencyDescription(
            AGENCY, "Báo thử", null, AgencyKind.OFFICE, AgencyLevel.PROVINCE, null, null));
  }

  @Test
  void aPieceIsPublicWithItsOwnDateAndFoundByItsOldAddress() throws IOException {
    assertThat(imported("cu-1")).contains("1 taken");
    var piece = at("/tin/cu-1.html");
    assertThat(piece.live()).isEqualTo(Live.LIVE);
    assertThat(piece.publishedAt()).isEqualTo("2019-05-03T02:11:00Z");
    assertThat(piece.content().source()).isEqualTo("UBND xã");
    assertThat(piece.content().lead()).isEqualTo("Chữ của bài.");
  }

  @Test
  void importingAgainDoublesNothing() throws IOException {
    assertThat(imported("cu-2", "cu-3")).contains("2 taken");
    assertThat(imported("cu-2", "cu-2", "cu-4", "cu-3")).contains("1 taken", "3 known already");
  }

  @Test
  void aBadPieceIsNamedAndCostsNoOther() throws IOException {
    var file =
        file(PIECE.formatted("cu-5"), "{}", PIECE.formatted("cu-6").replace("Chữ của bài.", ""));
    assertThat(run(file, "thong-bao"))
        .contains("1 taken", "item 2: ", "item 3: Bài chưa có nội dung.");
  }

  @Test
  void whatCannotBeDoneIsSaidBeforeAnythingIsRead() throws IOException {
    var file = file(PIECE.formatted("cu-7"));
    assertThatThrownBy(() -> run(file, "khong-co")).hasMessageContaining("no section khong-co");
    assertThatThrownBy(() -> run(file("xin chào"), "thong-bao")).hasMessageContaining("neither");
    assertThat(addresses.find("/tin/cu-7.html")).isEmpty();
  }

  @Test
  void whatArrivedIsAsIfItHadBeenPublishedHereAndSaysWhereItCameFrom() throws IOException {
    imported("cu-8");
    var id = at("/tin/cu-8.html").id();
    var article = articles.get(id);
    assertThat(article.state()).isEqualTo(ArticleState.PUBLISHED);
    assertThat(article.stateSince()).isEqualTo(article.publication().first());
    assertThat(article.working().number()).isEqualTo(1);
    assertThat(history.of(id))
        .singleElement()
        .satisfies(entry -> assertThat(entry.verb()).isEqualTo(HistoryEntry.IMPORT))
        .satisfies(entry -> assertThat(entry.note()).contains(".jsonl", "Bình"));
    var sealed = seals.of(new Subject("article", id));
    assertThat(sealed.sealed() + sealed.waiting()).isEqualTo(1);
    assertThat(published.list(ListingKey.section("thong-bao"), 1, 1000).items())
        .extracting(ArticleCard::id)
        .contains(id);
  }

  @Test
  void whatTheDatabaseRefusesCostsNoOther() throws IOException {
    var tooOld = PIECE.formatted("cu-10").replace("2019-05-03", "-4800-05-03");
    var file = file(PIECE.formatted("cu-9"), tooOld, PIECE.formatted("cu-11"));
    assertThat(run(file, "thong-bao")).contains("2 taken", "item 2: the database refused it");
    assertThat(at("/tin/cu-9.html").id()).isLessThan(at("/tin/cu-11.html").id());
  }

  @Test
  void ofTwoWithOneOldAddressTheFirstKeepsIt() throws IOException {
    imported("cu-12");
    var first = at("/tin/cu-12.html").id();
    run(
        file(PIECE.formatted("cu-12").replace("\"id\":\"cu-12\"", "\"id\":\"cu-12b\"")),
        "thong-bao");
    assertThat(at("/tin/cu-12.html").id()).isEqualTo(first);
  }

  @Test
  void theMappingPlacesWhatTheOldSiteCalledOtherwise() throws IOException {
    var map = file("# old = new", "Tin tức cũ = section:chinh-sach programme:NTM", "bo-qua =");
    var piece =
        PIECE
            .formatted("cu-13")
            .replace("{", "{\"section\":\"tin tuc cu\",\"themes\":[\"Bỏ quạ\",\"bo-qua\"],");
    var text = run(file(piece), "thong-bao", Map.of("map", map.toString()));
    assertThat(text).contains("1 taken", "1 × category or tag “Bỏ quạ”");
    assertThat(at("/tin/cu-13.html").content().section()).isEqualTo("chinh-sach");
    assertThat(at("/tin/cu-13.html").content().programme()).isEqualTo("NTM");
  }

  @Test
  void picturesComeAlongFromTheFolderBesideIt() throws IOException {
    var folder = Files.createTempDirectory("uploads");
    Files.createDirectories(folder.resolve("2019/05"));
    Files.write(folder.resolve("2019/05/bìa 1.jpg"), SamplePictures.jpeg(640, 360));
    var piece =
        PIECE
            .formatted("cu-14")
            .replace("\"body\":\"Chữ của bài.\"", "\"html\":\"<p>Chữ.</p>%s\"".formatted(IMAGES))
            .replace(
                "{",
                "{\"pictures\":[{\"file\":\"2019/05/bìa 1.jpg\",\"alt\":\"Bìa\",\"cover\":true}],");
    var text = run(file(piece), "thong-bao", Map.of("media", folder.toString()));
    assertThat(text).contains("1 taken", "1 × picture 2019/06/mat.jpg");
    var content = at("/tin/cu-14.html").content();
    var cover = Objects.requireNonNull(content.cover()).media();
    assertThat(content.body()).contains("media:" + cover).doesNotContain("mat.jpg");
  }

  @Test
  void workInTheBackgroundTakesNothingFromWhoBeganIt() throws Exception {
    for (int i = 0; i < 100; i++) {
      var before = agencies.codes();
      assertThat(background.begin(agencies::codes).get()).isEqualTo(before);
      assertThat(agencies.codes()).isEqualTo(before);
    }
  }

  private static final String IMAGES =
      "<img src='https://cu.vn/wp-content/uploads/2019/05/b%C3%ACa%201-300x200.jpg' alt='Bìa'>"
          + "<img src='2019/06/mat.jpg'>";

  private PublicArticle at(String old) {
    var address = addresses.find(old).orElseThrow();
    var id = Long.parseLong(address.substring(address.lastIndexOf('-') + 1));
    return published.find(id).orElseThrow();
  }

  private String imported(String... ids) throws IOException {
    var pieces = new StringBuilder();
    for (var id : ids) pieces.append(PIECE.formatted(id));
    return run(file(pieces.toString()), "thong-bao");
  }

  private String run(Path file, String section) {
    return run(file, section, Map.of());
  }

  private String run(Path file, String section, Map<String, String> options) {
    var parameters = new HashMap<>(options);
    parameters.putAll(Map.of("file", file.toString(), "section", section, "agency", AGENCY));
    return command.run(parameters, new ByteArrayInputStream(new byte[0]));
  }

  private static Path file(String... lines) throws IOException {
    var file = Files.createTempFile("import", ".jsonl");
    Files.writeString(file, String.join("\n", lines).replace("\n\n", "\n"));
    return file;
  }
}
