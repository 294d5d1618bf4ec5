package vn.loa.article.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.check.Checker;
import vn.loa.check.Finding;

/** What is to be mended in a text; places count UTF-16 units of the field as it was sent. */
public record ChecksJson(int words, int minutes, List<ItemJson> items, int more) {
  /** A place; {@code mend} may stand there instead of {@code quote}. */
  public record ItemJson(
      String check,
      String name,
      String level,
      String field,
      int start,
      int end,
      String quote,
      String text,
      @Nullable String mend,
      Finding.@Nullable Origin origin) {}

  static ChecksJson of(Checker.Report report) {
    var items = report.remarks().stream().map(ChecksJson::item).toList();
    return new ChecksJson(report.words(), report.minutes(), items, report.more());
  }

  private static ItemJson item(Checker.Remark remark) {
    var finding = remark.finding();
    return new ItemJson(
        finding.check().name(),
        finding.check().word(),
        remark.level().name(),
        finding.field(),
        finding.start(),
        finding.end(),
        finding.quote(),
        finding.text(),
        finding.mend(),
        finding.origin());
  }
}
