package vn.loa.article.pace;

import vn.loa.article.ArticleState;

/**
 * How long pieces stayed in one step.
 *
 * @param section slug; empty for all sections together
 * @param stays how many there were
 * @param office in seconds of office time
 * @param calendar in seconds
 */
public record StepTime(
    ArticleState step, String section, long stays, Spread office, Spread calendar) {
  /** What half and what nine tenths of the stays did not exceed. */
  public record Spread(long median, long p90) {}
}
