package vn.loa.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a program shows to act for an account, until its end date. */
@Entity
@Table(name = "api_token")
public class ApiToken {
  static final Duration LONGEST = Duration.ofDays(365);
  static final Duration NOTICE = Duration.ofDays(7);
  static final int LONGEST_NAME = 100;
  // Scanners of leaked secrets know tokens by how they begin.
  static final String PREFIX = "loa_";
  private static final Duration COARSE = Duration.ofMinutes(10);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "token_hash")
  private String tokenHash;

  @ManyToOne(optional = false)
  @JoinColumn(name = "account_id")
  private Account account;

  private String name;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "last_used_at")
  private @Nullable Instant lastUsedAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  protected ApiToken() {}

  ApiToken(Account account, String token, String name, Instant at, Instant endsAt) {
    this.account = account;
    this.tokenHash = Secret.hash(token);
    this.name = name;
    this.createdAt = at;
    this.endsAt = endsAt;
  }

  boolean holdsAt(Instant now) {
    return account.active() && now.isBefore(endsAt);
  }

  void used(Instant now) {
    if (lastUsedAt == null || now.isAfter(lastUsedAt.plus(COARSE))) this.lastUsedAt = now;
  }

  public long id() {
    return id;
  }

  public Account account() {
    return account;
  }

  public String name() {
    return name;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Optional<Instant> lastUsedAt() {
    return Optional.ofNullable(lastUsedAt);
  }

  public Instant endsAt() {
    return endsAt;
  }
}
