package vn.loa.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loa.LoaArchive;
import vn.loa.article.ArticleKind;
import vn.loa.article.Desk;
import vn.loa.identity.AccountDetails;
import vn.loa.identity.Accounts;
import vn.loa.identity.Actor;
import vn.loa.identity.AgencyDescription;
import vn.loa.identity.AgencyKind;
import vn.loa.identity.AgencyLevel;
import vn.loa.identity.CurrentAccount;
import vn.loa.identity.Duty;
import vn.loa.identity.ManagingAccounts;
import vn.loa.identity.ManagingAgencies;
import vn.loa.notice.Notice;
import vn.loa.notice.NoticeKind;
import vn.loa.notice.Notices;
import vn.loa.shared.Forbidden;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.NotFound;

/** What an editor gives, a reporter takes, and the time that passes over it. */
@ExtendWith(ArquillianExtension.class)
class AssignmentIT {
  @Inject Assigning assigning;
  @Inject Reporting reporting;
  @Inject Reminding reminding;
  @Inject Assignments assignments;
  @Inject AssignmentMoves moves;
  @Inject Desk desk;
  @Inject Notices notices;
  @Inject Accounts accounts;
  @Inject ManagingAccounts managing;
  @Inject ManagingAgencies managingAgencies;
  @Inject CurrentAccount current;
  @Inject Clock clock;
  @Inject UserTransaction transaction;

  @PersistenceContext EntityManager em;

  @Deployment
  static WebArchive loa() {
    return LoaArchive.with(AssignmentIT.class);
  }

  /** An office with a reporter, an editor and an administrator, and somebody of another one. */
  @BeforeEach
  void people() {
    current.is(new Actor(0, "it", "Kiểm thử", "", Set.of(Duty.GOVERN)));
    if (accounts.find("phongvien").isPresent()) return;
    office("DT-1");
    office("DT-2");
    open("phongvien", "DT-1", Duty.REPORT);
    open("bientap", "DT-1", Duty.REPORT, Duty.EDIT);
    open("quantri", "DT-1", Duty.GOVERN, Duty.ADMINISTER);
    open("coquan", "DT-2", Duty.REPORT, Duty.EDIT);
  }

  private void office(String code) {
    managingAgencies.add(
        new AgencyDescription(
            code, "Văn phòng " + code, null, AgencyKind.OFFICE, AgencyLevel.PROVINCE, null, null));
  }

  private void open(String username, String agency, Duty... duties) {
    managing.open(username, new AccountDetails("Người thử", "", agency, Set.of(duties)));
  }

  @Test
  void theReporterIsToldAndFindsThePieceFilledIn() {
    var id = given("Đường mới ở Bản Qua");
    as("phongvien");
    assertThat(latest().kind()).isEqualTo(NoticeKind.ASSIGNED);
    assertThat(latest().title()).isEqualTo("Đường mới ở Bản Qua");
    assertThat(latest().path()).isEqualTo("/toa-soan/de-tai.xhtml?id=" + id);
    assertThat(assignments.owed()).extracting(AssignmentSummary::id).contains(id);
    reporting.accept(id);
    var piece = desk.get(reporting.start(id));
    assertThat(piece.working().content().title()).isEqualTo("Đường mới ở Bản Qua");
    assertThat(piece.working().content().areas()).containsExactly("10");
    assertThat(piece.planning().notes()).isEqualTo("Hỏi trưởng bản.");
    assertThat(assignments.get(id).state()).isEqualTo(AssignmentState.WRITING);
    assertThat(moves.of(id))
        .extracting(AssignmentEntry::verb)
        .containsExactly(AssignmentVerb.GIVE, AssignmentVerb.ACCEPT, AssignmentVerb.START);
  }

  @Test
  void onlyEditorsGiveAndOnlyWhoWasAskedAnswers() {
    as("phongvien");
    assertThatThrownBy(() -> assigning.give(order("Tự giao"))).isInstanceOf(Forbidden.class);
    var id = given("Đề tài của phóng viên");
    assertThatThrownBy(() -> reporting.accept(id)).isInstanceOf(Forbidden.class);
    as("coquan");
    assertThatThrownBy(() -> assignments.get(id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> assigning.cancel(id, "Lý do")).isInstanceOf(NotFound.class);
  }

  @Test
  void whatIsDeclinedComesBackWithItsReason() {
    var id = given("Đề tài không ai nhận");
    as("phongvien");
    assertThatThrownBy(() -> reporting.decline(id, " ")).isInstanceOf(InvalidInput.class);
    reporting.decline(id, "Đang đi công tác");
    assertThat(assignments.owed()).extracting(AssignmentSummary::id).doesNotContain(id);
    as("bientap");
    assertThat(latest().kind()).isEqualTo(NoticeKind.ASSIGNMENT_DECLINED);
    assertThat(latest().note()).isEqualTo("Đang đi công tác");
    assigning.change(id, order("Đề tài không ai nhận"));
    assertThat(assignments.get(id).state()).isEqualTo(AssignmentState.GIVEN);
  }

  @Test
  void anOrderSaysEverythingThatIsWrongWithIt() {
    as("bientap");
    var past = clock.instant().minusSeconds(60);
    var topic = new Topic(ArticleKind.NEWS, " ", "", "khong-co", "", "", "");
    assertThatThrownBy(() -> assigning.give(new Order("coquan", topic, past, Priority.HIGH)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.reasons())
                    .extracting(reason -> reason.field())
                    .containsExactly("title", "section", "reporter", "deadline"));
  }

  @Test
  void whatIsDueTomorrowIsRemindedOfOnceAndAgainWithANewDeadline() throws Exception {
    var id = given("Đề tài sắp đến hạn");
    assertThat(reminders(id)).isZero();
    assigning.change(id, order("Đề tài sắp đến hạn", clock.instant().plus(Duration.ofHours(1))));
    assertThat(reminders(id)).isEqualTo(1);
    as("bientap");
    assigning.change(id, order("Đề tài sắp đến hạn", clock.instant().plus(Duration.ofHours(2))));
    assertThat(reminders(id)).isEqualTo(2);
  }

  @Test
  void whatPassedItsDeadlineIsLate() throws Exception {
    var id = given("Đề tài trễ");
    assertThat(late()).doesNotContain(id);
    change("update assignment set deadline = deadline - interval '30 days' where id = " + id);
    assertThat(late()).contains(id);
    as("phongvien");
    var article = reporting.start(id);
    assertThat(late()).contains(id);
    change("update assignment set state = 'SUBMITTED' where article_id = " + article);
    assertThat(late()).doesNotContain(id);
  }

  private long office(String began, String ended) {
    return ((Number)
            em.createNativeQuery(
                    "select office_seconds(cast(?1 as timestamptz), cast(?2 as timestamptz))")
                .setParameter(1, began)
                .setParameter(2, ended)
                .getSingleResult())
        .longValue();
  }

  private long reminders(long id) {
    reminding.round();
    reminding.round();
    as("quantri");
    return ((Number)
            em.createNativeQuery(
                    "select count(*) from audit_entry where name = 'assignment.due' and subject = ?")
                .setParameter(1, "assignment:" + id)
                .getSingleResult())
        .longValue();
  }

  private List<Long> late() {
    return assignments.find(AssignmentFilter.LATE, 1).items().stream()
        .map(AssignmentSummary::id)
        .toList();
  }

  private long given(String title) {
    as("bientap");
    return assigning.give(order(title));
  }

  private Order order(String title) {
    return order(title, clock.instant().plus(Duration.ofDays(9)));
  }

  private static Order order(String title, Instant deadline) {
    var topic =
        new Topic(ArticleKind.NEWS, title, "Hỏi trưởng bản.", "nong-thon-moi", "NTM", "", "10");
    return new Order("phongvien", topic, deadline, Priority.HIGH);
  }

  private Notice latest() {
    return notices.mine(1).items().get(0);
  }

  private void as(String username) {
    current.is(accounts.get(username).actor());
  }

  private void change(String sql) throws Exception {
    transaction.begin();
    em.createNativeQuery(sql).executeUpdate();
    transaction.commit();
  }
}
