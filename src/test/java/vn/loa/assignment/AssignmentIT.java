package vn.loa.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loa.Patience.await;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loa.LoaArchive;
import vn.loa.article.ArticleKind;
import vn.loa.article.Desk;
import vn.loa.notice.Notice;
import vn.loa.notice.NoticeKind;
import vn.loa.notice.Notices;
import vn.loa.shared.Forbidden;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.NotFound;

/** What an editor gives, a reporter takes, and the time that passes over it. */
@ExtendWith(ArquillianExtension.class)
class AssignmentIT {
  @Inject Office office;
  @Inject Assigning assigning;
  @Inject Reporting reporting;
  @Inject Reminding reminding;
  @Inject Assignments assignments;
  @Inject AssignmentMoves moves;
  @Inject Desk desk;
  @Inject Notices notices;
  @Inject Clock clock;

  @PersistenceContext EntityManager em;

  @Deployment
  static WebArchive loa() {
    return LoaArchive.with(AssignmentIT.class, Office.class);
  }

  @BeforeEach
  void people() {
    office.opens();
  }

  @Test
  void theReporterIsToldAndFindsThePieceFilledIn() {
    var id = office.given("Đường mới ở Bản Qua");
    office.as("phongvien");
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
    office.as("phongvien");
    assertThatThrownBy(() -> assigning.give(office.order("Tự giao"))).isInstanceOf(Forbidden.class);
    var id = office.given("Đề tài của phóng viên");
    assertThatThrownBy(() -> reporting.accept(id)).isInstanceOf(Forbidden.class);
    office.as("coquan");
    assertThatThrownBy(() -> assignments.get(id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> assigning.cancel(id, "Lý do")).isInstanceOf(NotFound.class);
  }

  @Test
  void whatIsDeclinedComesBackWithItsReason() {
    var id = office.given("Đề tài không ai nhận");
    office.as("phongvien");
    assertThatThrownBy(() -> reporting.decline(id, " ")).isInstanceOf(InvalidInput.class);
    reporting.decline(id, "Đang đi công tác");
    assertThat(assignments.owed()).extracting(AssignmentSummary::id).doesNotContain(id);
    office.as("bientap");
    assertThat(latest().kind()).isEqualTo(NoticeKind.ASSIGNMENT_DECLINED);
    assertThat(latest().note()).isEqualTo("Đang đi công tác");
    assigning.change(id, office.order("Đề tài không ai nhận"));
    assertThat(assignments.get(id).state()).isEqualTo(AssignmentState.GIVEN);
  }

  @Test
  void anOrderSaysEverythingThatIsWrongWithIt() {
    office.as("bientap");
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
  void whatIsDueTomorrowIsRemindedOfOnceAndAgainWithANewDeadline() {
    var id = office.given("Đề tài sắp đến hạn");
    assertThat(reminders(id)).isZero();
    assigning.change(
        id, office.order("Đề tài sắp đến hạn", clock.instant().plus(Duration.ofHours(1))));
    await().untilAsserted(() -> assertThat(reminders(id)).isEqualTo(1));
    office.as("bientap");
    assigning.change(
        id, office.order("Đề tài sắp đến hạn", clock.instant().plus(Duration.ofHours(2))));
    await().untilAsserted(() -> assertThat(reminders(id)).isEqualTo(2));
  }

  @Test
  void whatPassedItsDeadlineIsLate() {
    var id = office.given("Đề tài trễ");
    assertThat(late()).doesNotContain(id);
    office.change(
        "update assignment set deadline = deadline - interval '60 days' where id = " + id);
    assertThat(late()).contains(id);
    office.as("phongvien");
    var article = reporting.start(id);
    assertThat(late()).contains(id);
    office.change("update assignment set state = 'SUBMITTED' where article_id = " + article);
    assertThat(late()).doesNotContain(id);
  }

  /** The server's own round may be at it, and be seen a moment later. */
  private long reminders(long id) {
    reminding.round();
    reminding.round();
    office.as("quantri");
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

  private Notice latest() {
    return notices.mine(1).items().get(0);
  }
}
