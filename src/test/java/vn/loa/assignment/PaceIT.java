package vn.loa.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loa.LoaArchive;
import vn.loa.article.ArticleState;
import vn.loa.article.pace.Pace;
import vn.loa.article.pace.PaceQuestion;
import vn.loa.settings.Holidays;
import vn.loa.shared.Forbidden;

/** How long pieces wait at each step, in the hours of an office. */
@ExtendWith(ArquillianExtension.class)
class PaceIT {
  /** A day and the working day after it: as announced, 2027 by the law and the lunar calendar. */
  private static final String NEXT_WORKING_DAYS =
      """
      2024-02-07 2024-02-15
      2024-04-17 2024-04-19
      2024-04-26 2024-05-02
      2024-05-03 2024-05-04
      2024-08-30 2024-09-04
      2025-01-24 2025-02-03
      2025-04-04 2025-04-08
      2025-04-29 2025-05-05
      2025-08-29 2025-09-03
      2026-01-09 2026-01-10
      2026-02-13 2026-02-23
      2026-04-24 2026-04-28
      2026-08-28 2026-09-03
      2026-12-31 2027-01-04
      2027-02-04 2027-02-12
      2027-04-15 2027-04-19
      2027-04-29 2027-05-04
      2027-09-01 2027-09-06
      """;

  @Inject Office office;
  @Inject Reporting reporting;
  @Inject Pace pace;
  @Inject Holidays holidays;

  @PersistenceContext EntityManager em;

  @Deployment
  static WebArchive loa() {
    return LoaArchive.with(PaceIT.class, Office.class);
  }

  @BeforeEach
  void people() {
    office.opens();
  }

  @Test
  void officeTimeLeavesOutNightsNoonsAndWeekends() {
    assertThat(office("2024-06-07T16:00+07:00", "2024-06-10T08:30+07:00")).isEqualTo(2 * 3600);
    assertThat(office("2024-06-03T00:00+07:00", "2024-06-10T00:00+07:00")).isEqualTo(40 * 3600);
    assertThat(office("2024-06-03T11:00+07:00", "2024-06-03T13:30+07:00")).isEqualTo(3600);
    assertThat(office("2024-06-08T08:00+07:00", "2024-06-09T20:00+07:00")).isZero();
  }

  @Test
  void officeTimeLeavesOutHolidaysAndCountsWhatIsWorkedInstead() {
    // Tết 2024: off from Thursday, 8 February to Wednesday, 14 February.
    assertThat(office("2024-02-07T16:00+07:00", "2024-02-15T08:30+07:00")).isEqualTo(2 * 3600);
    assertThat(office("2024-02-09T10:00+07:00", "2024-02-09T15:00+07:00")).isZero();
    assertThat(office("2024-02-09T15:00+07:00", "2024-02-09T10:00+07:00")).isZero();
    assertThat(office("2024-02-12T10:00+07:00", "2024-02-15T08:30+07:00")).isEqualTo(3600);
    // Monday, 29 April 2024 was off; Saturday, 4 May was worked instead.
    assertThat(office("2024-04-27T00:00+07:00", "2024-05-05T00:00+07:00")).isEqualTo(24 * 3600);
    assertThat(office("2024-05-04T08:30+07:00", "2024-05-04T13:30+07:00")).isEqualTo(7 * 1800);
  }

  @Test
  void theDaysOffOfTheseYearsAreKnown() {
    var working = holidays.workingDays();
    for (var line : NEXT_WORKING_DAYS.lines().toList()) {
      var days = line.split(" ");
      assertThat(working.after(LocalDate.parse(days[0]), 1)).as(line).isEqualTo(days[1]);
    }
  }

  @Test
  void theTimeOfEachStepIsReadFromTheHistory() {
    var id = office.given("Đề tài đo thời gian");
    office.as("phongvien");
    var article = reporting.start(id);
    history(article, "SUBMITTED", "2011-03-07T08:00+07:00"); // a Monday
    history(article, "SUBMITTED", "2011-03-07T08:30+07:00"); // the same state: the same stay
    history(article, "EDITED", "2011-03-07T10:00+07:00");
    history(article, "APPROVED", "2011-03-08T10:00+07:00");
    office.as("bientap");
    var march = new PaceQuestion(LocalDate.of(2011, 3, 1), LocalDate.of(2011, 3, 31), "", "");
    var steps = pace.steps(march).stream().filter(each -> each.section().isEmpty()).toList();
    assertThat(steps)
        .extracting(each -> each.step(), each -> each.office().median())
        .contains(tuple(ArticleState.SUBMITTED, 2 * 3600L), tuple(ArticleState.EDITED, 8 * 3600L));
    assertThat(pace.of(article))
        .extracting(stay -> stay.step())
        .endsWith(ArticleState.SUBMITTED, ArticleState.EDITED, ArticleState.APPROVED);
    office.as("phongvien");
    assertThatThrownBy(() -> pace.steps(march)).isInstanceOf(Forbidden.class);
  }

  private void history(long article, String state, String at) {
    office.change(
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
}
