package vn.loa.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loa.LoaArchive;
import vn.loa.article.ArticleKind;
import vn.loa.article.ArticleState;
import vn.loa.article.pace.Pace;
import vn.loa.article.pace.PaceQuestion;
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
import vn.loa.shared.Forbidden;

/** How long pieces wait at each step, in the hours of an office. */
@ExtendWith(ArquillianExtension.class)
class PaceIT {
  @Inject Assigning assigning;
  @Inject Reporting reporting;
  @Inject Pace pace;
  @Inject Accounts accounts;
  @Inject ManagingAccounts managing;
  @Inject ManagingAgencies managingAgencies;
  @Inject CurrentAccount current;
  @Inject Clock clock;
  @Inject UserTransaction transaction;

  @PersistenceContext EntityManager em;

  @Deployment
  static WebArchive loa() {
    return LoaArchive.with(PaceIT.class);
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
  void officeTimeLeavesOutNightsNoonsAndWeekends() {
    assertThat(office("2024-06-07T16:00+07:00", "2024-06-10T08:30+07:00")).isEqualTo(2 * 3600);
    assertThat(office("2024-06-03T00:00+07:00", "2024-06-10T00:00+07:00")).isEqualTo(40 * 3600);
    assertThat(office("2024-06-03T11:00+07:00", "2024-06-03T13:30+07:00")).isEqualTo(3600);
    assertThat(office("2024-06-08T08:00+07:00", "2024-06-09T20:00+07:00")).isZero();
  }

  @Test
  void theTimeOfEachStepIsReadFromTheHistory() throws Exception {
    var id = given("Đề tài đo thời gian");
    as("phongvien");
    var article = reporting.start(id);
    history(article, "SUBMITTED", "2011-03-07T08:00+07:00"); // a Monday
    history(article, "SUBMITTED", "2011-03-07T08:30+07:00"); // the same state: the same stay
    history(article, "EDITED", "2011-03-07T10:00+07:00");
    history(article, "APPROVED", "2011-03-08T10:00+07:00");
    as("bientap");
    var march = new PaceQuestion(LocalDate.of(2011, 3, 1), LocalDate.of(2011, 3, 31), "", "");
    var steps = pace.steps(march).stream().filter(each -> each.section().isEmpty()).toList();
    assertThat(steps)
        .extracting(each -> each.step(), each -> each.office().median())
        .contains(tuple(ArticleState.SUBMITTED, 2 * 3600L), tuple(ArticleState.EDITED, 8 * 3600L));
    assertThat(pace.of(article))
        .extracting(stay -> stay.step())
        .endsWith(ArticleState.SUBMITTED, ArticleState.EDITED, ArticleState.APPROVED);
    as("phongvien");
    assertThatThrownBy(() -> pace.steps(march)).isInstanceOf(Forbidden.class);
  }

  private void history(long article, String state, String at) throws Exception {
    change(
        """
        insert into article_history (article_id, at, account_name, verb, state, live, revision)
        values (%d, '%s', 'Thử', 'SAVE', '%s', 'NONE', 1)"""
            .formatted(article, at, state));
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

  private void as(String username) {
    current.is(accounts.get(username).actor());
  }

  private void change(String sql) throws Exception {
    transaction.begin();
    em.createNativeQuery(sql).executeUpdate();
    transaction.commit();
  }
}
