package vn.loa.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loa.Patience.await;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loa.LoaArchive;
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
import vn.loa.shared.Forbidden;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.LostRace;
import vn.loa.shared.Reason;
import vn.loa.shared.RuleBroken;

/** The use cases in the container: one transaction is the change, its history and its news. */
@ExtendWith(ArquillianExtension.class)
class EditorialIT {
  private static final Actor REPORTER = actor(9001, Duty.REPORT);
  private static final Actor APPROVER = actor(9002, Duty.APPROVE, Duty.PUBLISH);
  private static final Actor OTHER_PUBLISHER = actor(9003, Duty.PUBLISH);
  private static final Actor STRANGER =
      new Actor(9009, "khac", "Khác", "BAO-LCI", Set.of(Duty.REPORT));

  /** Where only listed pieces have rows. */
  private static final List<String> LISTED =
      List.of(
          "select count(*) from listing where article_id = ?",
          "select count(*) from search_text where article_id = ?");

  @Inject Writing writing;
  @Inject Typings typings;
  @Inject Approving approving;
  @Inject Publishing publishing;
  @Inject Desk desk;
  @Inject PublicArticles published;
  @Inject ListingCounts counts;
  @Inject Media media;
  @Inject ReplacingPictures replacing;
  @Inject Consents consents;
  @Inject CurrentAccount current;
  @Inject UserTransaction transaction;
  @PersistenceContext EntityManager em;

  @Deployment
  static WebArchive loa() {
    return LoaArchive.with(EditorialIT.class, SamplePictures.class);
  }

  @Test
  void publishingPutsAPieceIntoEveryListItBelongsTo() {
    var id = published("Bài vào danh sách");
    var lists =
        List.of(
            ListingKey.EVERYTHING,
            ListingKey.section("thong-bao"),
            ListingKey.programme("NTM"),
            ListingKey.area("10"));
    for (var key : lists)
      assertThat(published.list(key, 1).items()).as("%s", key).anyMatch(card -> card.id() == id);
    current.is(APPROVER);
    publishing.withdraw(id, Live.WITHDRAWN, "Sai số liệu", null);
    for (var key : lists)
      assertThat(published.list(key, 1).items()).as("%s", key).noneMatch(card -> card.id() == id);
  }

  @Test
  void everyListKnowsHowManyPiecesItHolds() throws SQLException {
    var list = ListingKey.programme("NTM");
    var before = published.list(list, 1).total();
    var id = published("Bài được đếm");
    assertThat(published.list(list, 1).total()).isEqualTo(before + 1);
    counts.fold();
    assertThat(published.list(list, 1).total()).isEqualTo(before + 1);
    publishing.withdraw(id, Live.WITHDRAWN, "Sai số liệu", null);
    assertThat(published.list(list, 1).total()).isEqualTo(before);
    counts.fold();
    assertThat(published.list(list, 1).total())
        .isEqualTo(before)
        .isEqualTo(
            count("select count(*) from listing where facet = 'PROGRAMME' and value = ?", "NTM"));
  }

  @Test
  void whatArrivesAfterASaveIsNotUnsavedAgain() {
    var id = draft("Bài đang gõ");
    typings.keep(id, 1, whole("Bài đang gõ tiếp"));
    assertThat(typings.find(id)).isPresent();
    writing.save(id, 1, whole("Bài đã lưu"));
    assertThatThrownBy(() -> typings.keep(id, 1, whole("Bài đang gõ tiếp")))
        .isInstanceOf(LostRace.class);
    assertThat(typings.find(id)).isEmpty();
    typings.keep(id, 2, whole("Bài gõ sau khi lưu"));
    assertThat(typings.find(id)).isPresent();
  }

  @Test
  void anotherAgencyLearnsNothingOfATextFromItsRefusals() {
    var id = draft("Bài của cơ quan khác");
    current.is(STRANGER);
    assertThatThrownBy(() -> writing.submit(id))
        .isInstanceOfSatisfying(
            Forbidden.class,
            refused ->
                assertThat(refused.reasons())
                    .extracting(Reason::code)
                    .containsExactly("article.refused.agency"));
  }

  @Test
  void aRefusedMoveLeavesNoTrace() {
    var id = draft("Bài bị từ chối");
    current.is(APPROVER);
    var before = traces(id);
    assertThatThrownBy(() -> publishing.publish(id, "")).isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> writing.submit(id)).isInstanceOf(Forbidden.class);
    assertThat(traces(id)).isEqualTo(before);
    assertThat(desk.get(id).state()).isEqualTo(ArticleState.DRAFT);
  }

  @Test
  void everyMoveLeavesHistoryAndAuditAndNewsForTheIndex() {
    var id = published("Bài có lịch sử");
    current.is(REPORTER);
    assertThat(desk.history(id))
        .extracting(HistoryEntry::verb)
        .containsExactly("CREATE", "SUBMIT", "APPROVE", "PUBLISH");
    assertThat(count("select count(*) from audit_entry where subject = ?", "article:" + id))
        .isEqualTo(4);
  }

  @Test
  void aRevisionIsNeverChanged() {
    var id = draft("Bản một");
    writing.save(id, 1, whole("Bản hai"));
    assertThat(desk.revision(id, 1).content().title()).isEqualTo("Bản một");
    assertThat(desk.revision(id, 2).content().title()).isEqualTo("Bản hai");
    assertThatThrownBy(() -> writing.save(id, 1, whole("Bản ba"))).isInstanceOf(LostRace.class);
  }

  @Test
  void editingALivePieceChangesNothingInPublic() {
    var id = published("Bản đang đăng");
    current.is(REPORTER);
    writing.save(id, 1, whole("Bản đang sửa"));
    assertThat(published.find(id).orElseThrow().content().title()).isEqualTo("Bản đang đăng");
    assertThat(desk.get(id).state()).isEqualTo(ArticleState.DRAFT);
    assertThat(desk.get(id).live()).isEqualTo(Live.LIVE);
  }

  @Test
  void onlyAnotherPublisherPutsAPieceBack() {
    var id = published("Bài gỡ nhầm");
    publishing.withdraw(id, Live.GONE, "Gỡ nhầm", null);
    assertThatThrownBy(() -> publishing.restore(id)).isInstanceOf(RuleBroken.class);
    current.is(OTHER_PUBLISHER);
    publishing.restore(id);
    assertThat(published.find(id).orElseThrow().live()).isEqualTo(Live.LIVE);
  }

  /** Each predicate by itself: the exits that ask two of them would hide that one is missing. */
  @Test
  void listsSearchAndCardsEachAskWhetherAPieceIsListed() {
    var other = published("Bài thay thế");
    for (var how : List.of(Live.WITHDRAWN, Live.GONE, Live.REPLACED)) {
      var id = published("Bài " + how);
      assertThat(published.cards(List.of(id))).hasSize(1);
      for (var exit : LISTED) assertThat(count(exit, id)).as(exit).isPositive();
      publishing.withdraw(id, how, "Thử", how == Live.REPLACED ? other : null);
      assertThat(published.cards(List.of(id))).as("%s", how).isEmpty();
      for (var exit : LISTED) assertThat(count(exit, id)).as("%s %s", how, exit).isZero();
    }
  }

  @Test
  void whatIsReplacedLeadsToALivePiece() {
    var id = published("Bài cũ");
    var other = published("Bài mới");
    assertThatThrownBy(() -> publishing.withdraw(id, Live.REPLACED, "Có bài mới", id))
        .isInstanceOf(InvalidInput.class);
    var draft = draft("Chưa đăng");
    current.is(APPROVER);
    assertThatThrownBy(() -> publishing.withdraw(id, Live.REPLACED, "Có bài mới", draft))
        .isInstanceOf(RuleBroken.class);
    publishing.withdraw(id, Live.REPLACED, "Có bài mới", other);
    assertThat(published.find(id).orElseThrow().replacementId()).isEqualTo(other);
  }

  @Test
  void theAddressOfWhatReplacesAPieceTellsItsTitleNoLongerThanItsPageDoes() {
    var id = published("Bài bị thay");
    var other = published("Tên không được lộ");
    publishing.withdraw(id, Live.REPLACED, "Có bài mới", other);
    assertThat(leadsTo(id)).isEqualTo("/bai/ten-khong-duoc-lo-" + other);
    publishing.withdraw(other, Live.WITHDRAWN, "Sai số liệu", null);
    assertThat(leadsTo(id)).isEqualTo("/bai/ten-khong-duoc-lo-" + other);
    publishing.withdraw(other, Live.GONE, "Lộ tên trẻ em", null);
    assertThat(leadsTo(id)).isEqualTo("/bai/" + other);
  }

  private String leadsTo(long id) {
    return published.find(id).orElseThrow().replacement();
  }

  @Test
  void aPieceDoesNotComeBackWithAPictureToWhichSomebodyNoLongerAgrees() {
    var picture = picture();
    var id = published(whole("Bài có ảnh", picture));
    publishing.withdraw(id, Live.GONE, "Người trong ảnh yêu cầu", null);
    disagree(picture);
    current.is(OTHER_PUBLISHER);
    assertThatThrownBy(() -> publishing.restore(id))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("rút lại sự đồng ý");
    assertThat(published.find(id).orElseThrow().live()).isEqualTo(Live.GONE);
    assertThat(desk.refusals(id).get(Verb.RESTORE))
        .extracting(Reason::code)
        .containsExactly("article.refused.consent-ended");
  }

  @Test
  void thePictureOfAPieceThatMayComeBackIsNotReplaced() {
    var other = published("Bài đứng thay");
    for (var how : List.of(Live.GONE, Live.REPLACED)) {
      var picture = picture();
      var id = published(whole("Bài có ảnh " + how, picture));
      publishing.withdraw(id, how, "Gỡ nhầm", how == Live.REPLACED ? other : null);
      current.is(REPORTER);
      writing.save(id, 1, whole("Bài không còn ảnh " + how));
      assertThatThrownBy(() -> media.delete(picture)).isInstanceOf(RuleBroken.class);
      current.is(APPROVER);
      assertThatThrownBy(() -> replacing.replace(picture, anything(), "Sai ảnh"))
          .isInstanceOf(RuleBroken.class)
          .hasMessageContaining("đã bị gỡ");
      current.is(OTHER_PUBLISHER);
      publishing.restore(id);
      current.is(APPROVER);
      assertThat(replacing.replace(picture, anything(), "Sai ảnh").width()).isEqualTo(60);
    }
  }

  @Test
  void whoMayNotReplaceAPictureDoesNotLearnTheTitleOfAnotherNewsroomsText() {
    var picture = picture();
    current.is(STRANGER);
    writing.submit(writing.create(whole("Tên bài chưa đăng", picture)));
    current.is(REPORTER);
    assertThatThrownBy(() -> replacing.replace(picture, anything(), ""))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("của cơ quan khác")
        .hasMessageNotContaining("Tên bài chưa đăng");
  }

  /** As many as one round takes; each is tried and refused. */
  @Test
  void whatCannotBePublishedDoesNotKeepTheRestFromTheirTurn() throws Exception {
    var picture = picture();
    var stuck = new ArrayList<Long>();
    for (int i = 0; i < 50; i++) stuck.add(approved(whole("Bài kẹt " + i, picture)));
    disagree(picture);
    var last = approved(whole("Bài đến lượt"));
    due("publish_at = timestamp '2020-01-01'", stuck);
    due("publish_at = timestamp '2020-01-02'", List.of(last));
    await().until(() -> published.find(last).isPresent());
    current.is(REPORTER);
    assertThat(desk.stateWord(desk.get(stuck.get(0)))).contains("Quá giờ");
    due("publish_at = null", stuck);
  }

  private long picture() {
    current.is(REPORTER);
    return media.upload(anything()).id();
  }

  private static Upload anything() {
    return new Upload("anh.jpg", SamplePictures.jpeg(60, 40));
  }

  /** Says that somebody in the picture agreed once and does not any more. */
  private void disagree(long picture) {
    current.is(REPORTER);
    var day = LocalDate.of(2020, 1, 1);
    var given = new ConsentGiven(ConsentKind.WRITTEN, "Lò Văn Páo", "", "", day, null);
    consents.withdraw(picture, consents.record(picture, given).id(), "Gọi điện");
  }

  private void due(String when, List<Long> ids) throws Exception {
    change("update article set " + when + " where id = any (?::bigint[])", Rows.array(ids));
  }

  private void change(String sql, Object... values) throws Exception {
    transaction.begin();
    var query = em.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
    query.executeUpdate();
    transaction.commit();
  }

  private long published(String title) {
    return published(whole(title));
  }

  private long published(Draft draft) {
    var id = approved(draft);
    publishing.publish(id, "");
    return id;
  }

  private long approved(Draft draft) {
    current.is(REPORTER);
    var id = writing.create(draft);
    writing.submit(id);
    current.is(APPROVER);
    approving.approve(id);
    return id;
  }

  private long draft(String title) {
    current.is(REPORTER);
    return writing.create(whole(title));
  }

  private static Draft whole(String title) {
    return whole(title, null);
  }

  private static Draft whole(String title, long picture) {
    return whole(title, new Cover(picture, "Ảnh bìa", "", ""));
  }

  private static Draft whole(String title, Cover cover) {
    var content =
        new Content(
            ArticleKind.NOTICE,
            title,
            "Sapo",
            "Nội dung",
            "thong-bao",
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

  private long traces(long id) {
    return count("select count(*) from article_history where article_id = ?", id)
        + count("select count(*) from audit_entry where subject = ?", "article:" + id)
        + count("select count(*) from revision where article_id = ?", id);
  }

  private long count(String sql, Object value) {
    return (Long) em.createNativeQuery(sql).setParameter(1, value).getSingleResult();
  }

  private static Actor actor(long id, Duty... duties) {
    return new Actor(id, "it-" + id, "Người thử " + id, "VPDP-NTM", Set.of(duties));
  }
}
