package vn.loa.audit.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import vn.loa.audit.AuditEntry;
import vn.loa.shared.Vietnam;
import vn.loa.shared.rest.Csv;

/** Lines of the log for a spreadsheet. */
final class AuditCsv {
  private final Writer out;

  AuditCsv(OutputStream out) {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }

  /** Writes {@code batch}, and whatever {@code older} finds before the last line of each. */
  void write(List<AuditEntry> batch, LongFunction<List<AuditEntry>> older) throws IOException {
    out.write(Csv.BYTE_ORDER_MARK);
    line(
        Stream.of(
            "Số",
            "Lúc (giờ Việt Nam)",
            "Ai",
            "Cơ quan",
            "Việc",
            "Mã việc",
            "Đối tượng",
            "Chi tiết"));
    for (var next = batch; !next.isEmpty(); next = older.apply(next.get(next.size() - 1).id()))
      for (var entry : next) line(columns(entry));
    out.flush();
  }

  private static Stream<String> columns(AuditEntry entry) {
    var agency = entry.agency();
    return Stream.of(
        Long.toString(entry.id()),
        Vietnam.dateTime(entry.at()),
        entry.actor(),
        agency == null ? "" : agency,
        entry.words(),
        entry.name(),
        entry.subject(),
        entry.detailWords());
  }

  private void line(Stream<String> cells) throws IOException {
    out.write(Csv.line(cells));
  }
}
