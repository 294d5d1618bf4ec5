package vn.loa.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The secret that an account shares with an authenticator, sealed, and which code was last. */
@Entity
@Table(name = "second_factor")
class SecondFactor {
  @Id
  @Column(name = "account_id")
  private long account;

  @Column(name = "sealed_secret")
  private byte[] sealedSecret;

  @Column(name = "confirmed_at")
  private @Nullable Instant confirmedAt;

  @Column(name = "last_step")
  private long lastStep;

  @Version private int version;

  protected SecondFactor() {}

  SecondFactor(long account, byte[] sealedSecret) {
    this.account = account;
    this.sealedSecret = sealedSecret.clone();
  }

  void confirm(Instant at) {
    this.confirmedAt = at;
  }

  boolean isConfirmed() {
    return confirmedAt != null;
  }

  /** Whether a code of {@code step} is right and none was used before it. */
  boolean takes(OptionalLong step) {
    if (step.isEmpty() || step.getAsLong() <= lastStep) return false;
    this.lastStep = step.getAsLong();
    return true;
  }

  byte[] sealedSecret() {
    return sealedSecret.clone();
  }
}
