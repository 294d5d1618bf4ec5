package vn.loa.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An auditor reads words, not codes. */
class AuditEntryTest {
  @Test
  void dutiesAreReadByTheirNames() {
    assertThat(entry(Map.of("duties", "APPROVE EDIT")).detailWords())
        .isEqualTo("Nhiệm vụ: Duyệt, Biên tập");
  }

  @Test
  void whatSaysNothingIsLeftOut() {
    assertThat(entry(Map.of("note", "", "revision", "3")).detailWords()).isEqualTo("Phiên bản: 3");
  }

  @Test
  void whatNobodyNamedIsStillShown() {
    assertThat(entry(Map.of("unheard-of", "1")).detailWords()).isEqualTo("unheard-of: 1");
  }

  private static AuditEntry entry(Map<String, String> details) {
    return new AuditEntry(1, Instant.EPOCH, "lan", null, "account:1", "x.y", details);
  }
}
