package vn.loa.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why an article was taken down, by whom, when, and what stands for it; empty when it was not. */
@Embeddable
public class Takedown {
  @Column(name = "takedown_reason")
  private @Nullable String reason;

  @Column(name = "taken_down_by")
  private @Nullable Long by;

  @Column(name = "taken_down_at")
  private @Nullable Instant at;

  @Column(name = "replaced_by")
  private @Nullable Long replacement;

  protected Takedown() {}

  Takedown(String reason, long by, Instant at, @Nullable Long replacement) {
    this.reason = reason;
    this.by = by;
    this.at = at;
    this.replacement = replacement;
  }

  /** What the public reads. */
  public String reason() {
    return reason == null ? "" : reason;
  }

  @Nullable Long by() {
    return by;
  }

  public @Nullable Instant at() {
    return at;
  }

  /** The id of the article that stands for it. */
  public @Nullable Long replacement() {
    return replacement;
  }
}
