package vn.loa.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.loa.search.SearchCounts;
import vn.loa.search.SearchCounts.Asked;

/** Behind toa-soan/tim-kiem.xhtml. */
@Named
@RequestScoped
public class SearchReport {
  private static final int LONGEST = 90;

  @Inject SearchCounts counts;
  @Inject Clock clock;
  private int days = 30;
  private boolean all;
  private List<Asked> shown = List.of();

  public void load() {
    days = Math.max(1, Math.min(days, LONGEST));
    shown = counts.report(LocalDate.now(clock).minusDays(days), !all);
  }

  public List<Asked> getShown() {
    return shown;
  }

  /** Where all of it is a spreadsheet's. */
  public String getCsv() {
    return "/api/v1/search/counts/csv?days=%d&missed=%b".formatted(days, !all);
  }

  public String encoded(String question) {
    return URLEncoder.encode(question, StandardCharsets.UTF_8);
  }

  public int getDays() {
    return days;
  }

  public void setDays(int days) {
    this.days = days;
  }

  public boolean isAll() {
    return all;
  }

  public void setAll(boolean all) {
    this.all = all;
  }
}
