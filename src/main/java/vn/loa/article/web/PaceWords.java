package vn.loa.article.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.loa.article.ArticleState;
import vn.loa.article.pace.StepTime;
import vn.loa.shared.Words;

/** How the pages speak of time. */
@Named
@ApplicationScoped
public class PaceWords {
  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;
  private static final long OFFICE_DAY = 8 * HOUR;
  private static final long DAY = 24 * HOUR;

  /** What is waited for or done in a step. */
  public String step(ArticleState state) {
    return Words.of("pace.step." + state);
  }

  /** Office time: "35 phút", "6,5 giờ", "3 ngày" of eight hours. */
  public String office(long seconds) {
    return words(seconds, OFFICE_DAY);
  }

  /** Calendar time. */
  public String calendar(long seconds) {
    return words(seconds, DAY);
  }

  /** The office time that half of the stays did not exceed; a dash for none. */
  public String median(@Nullable StepTime time) {
    return time == null ? "–" : office(time.office().median());
  }

  private static String words(long seconds, long day) {
    if (seconds < HOUR) return Words.of("pace.minutes", seconds / MINUTE);
    if (seconds < 2 * day) return Words.of("pace.hours", seconds / (double) HOUR);
    return Words.of("pace.days", seconds / (double) day);
  }
}
