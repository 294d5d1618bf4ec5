package vn.loa.article.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import vn.loa.article.ArticleState;
import vn.loa.article.ArticleSummary;
import vn.loa.article.Live;
import vn.loa.shared.Vietnam;
import vn.loa.shared.Words;
import vn.loa.taxonomy.Section;
import vn.loa.taxonomy.Taxonomy;

/** How the pages speak of articles. */
@Named
@ApplicationScoped
public class ArticleWords {
  private static final Set<String> DONE =
      Set.of(
          "SUBMIT RECALL EDIT APPRAISE APPROVE RETURN PUBLISH SCHEDULE UNSCHEDULE EMERGENCY CONFIRM WITHDRAW RESTORE"
              .split(" "));

  @Inject Taxonomy taxonomy;
  @Inject Clock clock;

  /** Its title, or what stands where one is missing. */
  public String title(String title) {
    return title.isBlank() ? Words.of("desk.untitled") : title;
  }

  /**
   * Where one goes on with it: to write while it is being written, otherwise to read and decide.
   */
  public String link(ArticleSummary article) {
    var page = article.state().isBeingWritten() ? "viet" : "duyet";
    return "/toa-soan/" + page + ".xhtml?id=" + article.id();
  }

  public String section(String slug) {
    return taxonomy.section(slug).map(Section::name).orElseGet(() -> Words.of("desk.no-section"));
  }

  /** How long ago {@code since} was: "2 giờ", "3 ngày". */
  public String waited(Instant since) {
    return Waited.words(Duration.between(since, clock.instant()));
  }

  public String at(Instant instant) {
    return Vietnam.dateTime(instant);
  }

  /** When somebody typed, by the machine's time. */
  public String typed(Instant instant) {
    return Waited.words(Duration.between(instant, Instant.now()));
  }

  /** The colour of what it waits for. */
  public String tone(ArticleSummary article) {
    if (article.overdue() || article.state() == ArticleState.RETURNED) return "bad";
    if (article.state() == ArticleState.PUBLISHED) return "good";
    return article.state() == ArticleState.DRAFT ? "quiet" : "waiting";
  }

  /** The colour of what the public sees. */
  public String liveTone(Live live) {
    if (live == Live.LIVE) return "good";
    return live == Live.NONE ? "quiet" : "bad";
  }

  /** What is said after {@code verb} was done; nothing for what is no verb. */
  public String done(String verb) {
    return DONE.contains(verb) ? Words.of("desk.done." + verb) : "";
  }

  public String word(String code) {
    return Words.of("desk." + code);
  }
}
