package vn.loa.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.loa.article.Desk;
import vn.loa.article.HistoryEntry;
import vn.loa.shared.Vietnam;
import vn.loa.shared.Words;

/** Behind toa-soan/lich-su.xhtml. */
@Named
@RequestScoped
public class ArticleHistory {
  @Inject Desk desk;
  private long id;
  private String title = "";
  private List<HistoryEntry> entries = List.of();

  public void load() {
    title = desk.get(id).working().content().title();
    var all = new ArrayList<>(desk.history(id));
    Collections.reverse(all);
    entries = all;
  }

  /** What was done; a schedule without a time is one that was dropped. */
  public String word(HistoryEntry entry) {
    return isSchedule(entry) && entry.note().isEmpty()
        ? Words.of("desk.unscheduled")
        : entry.word();
  }

  /** What was said with it. */
  public String note(HistoryEntry entry) {
    if (!isSchedule(entry) || entry.note().isEmpty()) return entry.note();
    return Words.of("desk.scheduled-for", Vietnam.dateTime(Instant.parse(entry.note())));
  }

  private static boolean isSchedule(HistoryEntry entry) {
    return entry.verb().equals("SCHEDULE");
  }

  public List<HistoryEntry> getEntries() {
    return entries;
  }

  public String getTitle() {
    return title;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
