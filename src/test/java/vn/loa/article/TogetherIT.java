package vn.loa.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loa.LoaArchive;
import vn.loa.article.together.Anchor;
import vn.loa.article.together.Commenting;
import vn.loa.article.together.Presences;
import vn.loa.identity.Actor;
import vn.loa.identity.CurrentAccount;
import vn.loa.identity.Duty;
import vn.loa.notice.Notice;
import vn.loa.notice.NoticeKind;
import vn.loa.notice.Notices;
import vn.loa.shared.Forbidden;
import vn.loa.shared.NotFound;
import vn.loa.shared.RuleBroken;

/** Several people at one article: nothing that one wrote is lost to another. */
@ExtendWith(ArquillianExtension.class)
class TogetherIT {
  private static final Actor REPORTER = actor(9101, "VPDP-NTM", Duty.REPORT);
  private static final Actor COLLEAGUE = actor(9102, "VPDP-NTM", Duty.REPORT);
  private static final Actor EDITOR = actor(9103, "VPDP-NTM", Duty.EDIT, Duty.APPROVE);
  private static final Actor STRANGER = actor(9104, "BAO-LCI", Duty.REPORT, Duty.EDIT);
  private static final Anchor WHOLE = new Anchor("", "", "", "");

  @Inject Writing writing;
  @Inject Typings typings;
  @Inject Holding holding;
  @Inject Merging merging;
  @Inject Desk desk;
  @Inject Presences presences;
  @Inject Commenting commenting;
  @Inject Notices notices;
  @Inject CurrentAccount current;
  @Inject UserTransaction transaction;

  @PersistenceContext EntityManager em;

  @Deployment
  static WebArchive loa() {
    return LoaArchive.with(TogetherIT.class);
  }

  @Test
  void whoHasItOpenIsSeenUntilHerPageFallsSilent() throws Exception {
    var id = draft("Bài mở chung");
    presences.here(id, "lead");
    current.is(EDITOR);
    assertThat(presences.here(id, ""))
        .containsExactly(new Presences.Colleague(REPORTER.displayName(), "lead"));
    change(
        "update article_presence set seen_at = seen_at - interval '31 s' where account_id = 9101");
    assertThat(presences.here(id, "")).isEmpty();
    assertThat(count("select count(*) from article_presence where account_id = ?", 9101L)).isZero();
  }

  @Test
  void anotherAgencySeesNeitherPeopleNorComments() {
    var id = draft("Bài kín");
    current.is(STRANGER);
    assertThatThrownBy(() -> presences.here(id, "")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> commenting.threads(id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> commenting.begin(id, WHOLE, "Xin chào")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> holding.breakHold(id, REPORTER.username()))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void whatEachChangedAloneIsPutTogetherAndTheRestIsAsked() {
    var id = draft("Bài chung");
    writing.save(id, 1, whole("Tiêu đề của họ", "Sapo của họ"));
    var merged = merging.merge(id, 1, whole("Bài chung", "Sapo"), whole("Bài chung", "Sapo tôi"));
    assertThat(merged.taken()).containsExactly("title");
    assertThat(merged.disputed()).extracting(Merging.Dispute::field).containsExactly("lead");
    assertThat(merged.disputed().get(0).html()).contains("<del>", "<ins>");
    assertThat(desk.get(id).working().number()).isEqualTo(2);
  }

  @Test
  void aHeldTextIsChangedByItsHolderOnly() {
    var id = draft("Bài đang giữ");
    holding.hold(id);
    current.is(COLLEAGUE);
    assertThatThrownBy(() -> writing.save(id, 1, whole("Chen vào", "Sapo")))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining(REPORTER.displayName());
    assertThatThrownBy(() -> holding.hold(id)).isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> holding.breakHold(id, REPORTER.username()))
        .isInstanceOf(Forbidden.class);
    current.is(REPORTER);
    writing.save(id, 1, whole("Tôi sửa", "Sapo"));
    holding.release(id);
    current.is(COLLEAGUE);
    assertThat(holding.find(id)).isEmpty();
    writing.save(id, 2, whole("Giờ thì được", "Sapo"));
  }

  @Test
  void aBrokenHoldKeepsWhatItsHolderTypedAndTellsBoth() {
    var id = draft("Bài bị gỡ giữ");
    holding.hold(id);
    typings.keep(id, 1, whole("Bài bị gỡ giữ", "Sapo gõ dở"));
    current.is(EDITOR);
    assertThat(holding.breakHold(id, REPORTER.username())).isEqualTo(2);
    var saved = desk.get(id).working();
    assertThat(saved.content().lead()).isEqualTo("Sapo gõ dở");
    assertThat(saved.createdBy()).isEqualTo(REPORTER.id());
    assertThat(latest().kind()).isEqualTo(NoticeKind.HOLD_BROKEN);
    current.is(REPORTER);
    assertThat(latest().kind()).isEqualTo(NoticeKind.HOLD_BROKEN);
    assertThat(typings.find(id)).isEmpty();
  }

  @Test
  void typingOverAnOlderTextIsKeptWithoutReplacingTheNewer() {
    var id = draft("Bài gõ từ bản cũ");
    typings.keep(id, 1, whole("Bài gõ từ bản cũ", "Sapo gõ trên bản cũ"));
    current.is(COLLEAGUE);
    writing.save(id, 1, whole("Bài gõ từ bản cũ", "Sapo mới hơn"));
    current.is(REPORTER);
    holding.hold(id);
    current.is(EDITOR);
    var number = holding.breakHold(id, REPORTER.username());
    assertThat(desk.revision(id, number).content().lead()).isEqualTo("Sapo gõ trên bản cũ");
    assertThat(desk.get(id).working().content().lead()).isEqualTo("Sapo mới hơn");
  }

  @Test
  void anIdleHoldIsDropped() throws Exception {
    var id = draft("Bài giữ quên");
    holding.hold(id);
    change(
        "update article_hold set active_at = active_at - interval '4 h 1 s' where article_id = "
            + id);
    current.is(COLLEAGUE);
    assertThat(holding.find(id)).isEmpty();
    writing.save(id, 1, whole("Sửa tiếp", "Sapo"));
  }

  private Notice latest() {
    return notices.mine(1).items().get(0);
  }

  private long draft(String title) {
    current.is(REPORTER);
    return writing.create(whole(title, "Sapo"));
  }

  private static Draft whole(String title, String lead) {
    var content =
        new Content(
            ArticleKind.NOTICE,
            title,
            lead,
            "Nội dung",
            "thong-bao",
            "NTM",
            List.of(),
            List.of("10"),
            "vi",
            "",
            List.of(),
            "Ban Biên tập",
            null);
    return new Draft(content, new Planning(Flag.NONE, null, ""), Set.of());
  }

  private void change(String sql) throws Exception {
    transaction.begin();
    em.createNativeQuery(sql).executeUpdate();
    transaction.commit();
  }

  private long count(String sql, Object value) {
    return ((Number) em.createNativeQuery(sql).setParameter(1, value).getSingleResult())
        .longValue();
  }

  private static Actor actor(long id, String agency, Duty... duties) {
    return new Actor(id, "it-" + id, "Người thử " + id, agency, Set.of(duties));
  }
}
