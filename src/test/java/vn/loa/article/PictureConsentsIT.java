package vn.loa.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loa.LoaArchive;
import vn.loa.check.CheckName;
import vn.loa.check.Level;
import vn.loa.check.SectionChecks;
import vn.loa.identity.Actor;
import vn.loa.identity.CurrentAccount;
import vn.loa.identity.Duty;
import vn.loa.media.ConsentGiven;
import vn.loa.media.ConsentKind;
import vn.loa.media.Consents;
import vn.loa.media.Media;
import vn.loa.media.ReplacingPictures;
import vn.loa.media.SamplePictures;
import vn.loa.media.Upload;
import vn.loa.shared.Reason;
import vn.loa.shared.RuleBroken;

/** What the newsroom learns of people in pictures who did not agree, or no longer do. */
@ExtendWith(ArquillianExtension.class)
class PictureConsentsIT {
  private static final String SECTION = "thong-bao";
  private static final Actor REPORTER = actor(9401, "VPDP-NTM", Duty.REPORT);
  private static final Actor EDITOR = actor(9402, "VPDP-NTM", Duty.EDIT);
  private static final Actor PUBLISHER = actor(9403, "VPDP-NTM", Duty.APPROVE, Duty.PUBLISH);
  private static final Actor ANOTHER_PUBLISHER = actor(9405, "VPDP-NTM", Duty.PUBLISH);
  private static final Actor ELSEWHERE = actor(9404, "BAO-LCI", Duty.PUBLISH);

  @Inject Writing writing;
  @Inject Approving approving;
  @Inject Publishing publishing;
  @Inject Checking checking;
  @Inject Desk desk;
  @Inject PictureConsents pieces;
  @Inject PublicArticles readers;
  @Inject SectionChecks sections;
  @Inject Media media;
  @Inject Consents consents;
  @Inject ReplacingPictures replacing;
  @Inject CurrentAccount current;
  @Inject Clock clock;

  @Deployment
  static WebArchive loa() {
    return LoaArchive.with(PictureConsentsIT.class, SamplePictures.class);
  }

  @Test
  void whoPublishesSeesWhatShowsSomebodyWhoNoLongerAgreesUntilItIsMended() {
    var picture = picture();
    var consent = agrees(picture, "Lò Văn Páo", null);
    var id = published("Bài có người", picture);
    assertThat(shown(PUBLISHER, id)).isEmpty();
    withdrawn(picture, consent);
    var row = shown(PUBLISHER, id).orElseThrow();
    assertThat(row.title()).isEqualTo("Bài có người");
    assertThat(row.pictures()).containsExactly(picture);
    assertThat(row.since()).isEqualTo(LocalDate.now(clock));
    for (var other : List.of(REPORTER, EDITOR, ELSEWHERE)) assertThat(shown(other, id)).isEmpty();
    var again = agrees(picture, "LÒ VĂN PÁO", null);
    assertThat(shown(PUBLISHER, id)).isEmpty();
    withdrawn(picture, again);
    assertThat(shown(PUBLISHER, id)).isPresent();
    replacing.replace(picture, jpeg(70), "Người trong ảnh rút lại đồng ý");
    assertThat(shown(PUBLISHER, id)).isEmpty();
  }

  @Test
  void aPieceThatWasTakenDownStaysAsLongAsItsPageShowsThePicture() {
    var picture = picture();
    var id = published("Bài hết hạn đồng ý", picture);
    agrees(picture, "Vàng Thị Sua", LocalDate.of(2020, 2, 1));
    assertThat(shown(PUBLISHER, id).orElseThrow().since()).isEqualTo("2020-02-02");
    publishing.withdraw(id, Live.WITHDRAWN, "Sai số liệu", null);
    assertThat(shown(PUBLISHER, id).orElseThrow().takenDown()).isTrue();
    publishing.withdraw(id, Live.GONE, "Người trong ảnh yêu cầu", null);
    assertThat(shown(PUBLISHER, id)).isEmpty();
  }

  @Test
  void whatWasTakenDownLosesThePictureOfWhoNoLongerAgreesAndSaysSoWhenItComesBack() {
    var picture = picture();
    var id = published("Bài đã gỡ", picture);
    var consent = agrees(picture, "Vàng Thị Sua", null);
    current.is(PUBLISHER);
    publishing.withdraw(id, Live.GONE, "Gia đình khiếu nại", null);
    assertThatThrownBy(() -> replacing.replace(picture, jpeg(71), "Gia đình yêu cầu xóa"))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("đã bị gỡ");
    withdrawn(picture, consent);
    current.is(PUBLISHER);
    replacing.replace(picture, jpeg(71), "Gia đình yêu cầu xóa");
    current.is(ANOTHER_PUBLISHER);
    publishing.restore(id);
    assertThat(readers.find(id).orElseThrow().corrections())
        .extracting(HistoryEntry::note)
        .contains("Thay ảnh: Gia đình yêu cầu xóa");
  }

  @Test
  void aPieceWithoutThePictureIsDoneWith() {
    var picture = picture();
    var id = published("Bài thay ảnh", picture);
    agrees(picture, "Vàng Thị Sua", LocalDate.of(2020, 2, 1));
    current.is(REPORTER);
    writing.save(id, 1, whole("Bài thay ảnh", "Không còn ảnh.", null));
    assertThat(shown(PUBLISHER, id)).as("readers still see it").isPresent();
    current.is(REPORTER);
    publish(id);
    assertThat(shown(PUBLISHER, id)).isEmpty();
  }

  @Test
  void thatNobodyWroteDownWhoAgreesIsAdviceOrARule() {
    var picture = picture();
    var id = draft("Bài chưa hỏi ai", "![Bà con](media:" + picture + ")", picture);
    assertThat(found(id)).isEmpty();
    consents.identify(picture, true);
    assertThat(found(id)).containsExactlyInAnyOrder("cover", "body");
    assertThat(broken(id)).doesNotContain("article.gap.check.CONSENT_MISSING");
    cares(Level.RULE);
    try {
      assertThat(broken(id)).contains("article.gap.check.CONSENT_MISSING");
      agrees(picture, "Lò Văn Páo", null);
      assertThat(found(id)).isEmpty();
      assertThat(broken(id)).doesNotContain("article.gap.check.CONSENT_MISSING");
    } finally {
      cares(Level.ADVICE);
    }
  }

  private Optional<PictureConsents.Shown> shown(Actor actor, long id) {
    current.is(actor);
    return pieces.shown().items().stream().filter(each -> each.article() == id).findFirst();
  }

  private List<String> found(long id) {
    current.is(REPORTER);
    return checking.saved(id).remarks().stream()
        .filter(each -> each.finding().check() == CheckName.CONSENT_MISSING)
        .map(each -> each.finding().field())
        .toList();
  }

  private List<String> broken(long id) {
    return desk.blockers(id).stream().map(Reason::code).toList();
  }

  private void cares(Level level) {
    current.is(EDITOR);
    sections.set(SECTION, Map.of(CheckName.CONSENT_MISSING, level));
    current.is(REPORTER);
  }

  private long picture() {
    current.is(REPORTER);
    return media.upload(jpeg(60)).id();
  }

  private static Upload jpeg(int width) {
    return new Upload("anh.jpg", SamplePictures.jpeg(width, 40));
  }

  private long agrees(long picture, String person, LocalDate endsOn) {
    current.is(REPORTER);
    var day = LocalDate.of(2020, 1, 1);
    var given = new ConsentGiven(ConsentKind.WRITTEN, person, "", "", day, endsOn);
    return consents.record(picture, given).id();
  }

  private void withdrawn(long picture, long consent) {
    current.is(REPORTER);
    consents.withdraw(picture, consent, "Gọi điện");
  }

  private long published(String title, long picture) {
    var id = draft(title, "Nội dung.", picture);
    publish(id);
    return id;
  }

  private void publish(long id) {
    writing.submit(id);
    current.is(PUBLISHER);
    approving.approve(id);
    publishing.publish(id, "Thay ảnh theo yêu cầu");
  }

  private long draft(String title, String body, long picture) {
    current.is(REPORTER);
    return writing.create(whole(title, body, new Cover(picture, "Bà con họp bản", "", "")));
  }

  private static Draft whole(String title, String body, Cover cover) {
    var content =
        new Content(
            ArticleKind.NOTICE,
            title,
            "Sapo",
            body,
            SECTION,
            "NTM",
            List.of(),
            List.of("10"),
            "vi",
            "",
            List.of(),
            "Ban Biên tập",
            cover);
    return new Draft(content, new Planning(Flag.NONE, null, ""), Set.of());
  }

  private static Actor actor(long id, String agency, Duty... duties) {
    return new Actor(id, "it-" + id, "Người thử " + id, agency, Set.of(duties));
  }
}
