package vn.loa.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Who published without approval, and why; empty again once another approver confirmed it. */
@Embeddable
public class Emergency {
  @Column(name = "emergency_by")
  private @Nullable Long by;

  @Column(name = "emergency_reason")
  private @Nullable String reason;

  protected Emergency() {}

  Emergency(long by, String reason) {
    this.by = by;
    this.reason = reason;
  }

  @Nullable Long by() {
    return by;
  }

  public String reason() {
    return reason == null ? "" : reason;
  }

  public boolean isUnconfirmed() {
    return by != null;
  }
}
