package vn.loa.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The database is told what matters and nothing else, or it could not tell which index answers. */
class AuditConditionTest {
  @Test
  void whoAsksForNothingReadsEverything() {
    assertThat(condition(new AuditQuestion("", "", "", "", null, null), ""))
        .isEqualTo(" from audit_entry where true");
  }

  @Test
  void eachWordOfTheQuestionIsOneTest() {
    var day = LocalDate.of(2024, 6, 1);
    assertThat(condition(new AuditQuestion("article:5", "lan", "", "VPDP-NTM", day, day), ""))
        .isEqualTo(
            " from audit_entry where true and subject = ?1 and actor = ?2 and agency = ?3"
                + " and at >= ?4 and at < ?5");
  }

  @Test
  void whoIsConfinedToAnAgencyNeverReadsBeyondIt() {
    assertThat(condition(new AuditQuestion("", "", "", "BAO-LCI", null, null), "VPDP-NTM"))
        .endsWith("and agency = ?1 and agency = ?2");
  }

  private static String condition(AuditQuestion question, String scope) {
    return new AuditCondition(question, scope).toString();
  }
}
