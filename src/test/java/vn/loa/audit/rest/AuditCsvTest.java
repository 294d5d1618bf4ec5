package vn.loa.audit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.loa.audit.AuditEntry;

/** The log in a spreadsheet is the whole log. */
class AuditCsvTest {
  @Test
  void everyBatchIsWrittenOnce() throws IOException {
    var out = new ByteArrayOutputStream();
    new AuditCsv(out)
        .write(List.of(line(3), line(2)), last -> last == 2 ? List.of(line(1)) : List.of());
    var lines = out.toString(StandardCharsets.UTF_8).split("\r\n");
    assertThat(lines).hasSize(4);
    assertThat(lines[3]).startsWith("\"1\",\"01/01/1970, 08:00\",\"lan\"");
  }

  private static AuditEntry line(long id) {
    return new AuditEntry(id, Instant.EPOCH, "lan", null, "article:1", "x.y", Map.of());
  }
}
