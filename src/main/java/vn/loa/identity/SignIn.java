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

/** One device on which somebody has signed in, until she signs out or stays away too long. */
@Entity
@Table(name = "sign_in")
public class SignIn {
  static final Duration IDLE = Duration.ofHours(12);
  static final Duration LONGEST = Duration.ofDays(7);
  static final Duration CODE_WAIT = Duration.ofMinutes(10);
  // A row written at every click would cost more than the exact minute is worth.
  private static final Duration COARSE = Duration.ofMinutes(1);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "token_hash")
  private String tokenHash;

  @ManyToOne(optional = false)
  @JoinColumn(name = "account_id")
  private Account account;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "last_seen_at")
  private Instant lastSeenAt;

  private String device;
  private String address;

  @Column(name = "awaits_code")
  private boolean awaitsCode;

  @Column(name = "proved_twice")
  private boolean provedTwice;

  protected SignIn() {}

  SignIn(Account account, String token, Visit visit, Instant at) {
    this.account = account;
    this.tokenHash = Secret.hash(token);
    this.createdAt = at;
    this.lastSeenAt = at;
    this.device = visit.device();
    this.address = visit.address();
  }

  static SignIn awaitingCode(Account account, String token, Visit visit, Instant at) {
    var signIn = new SignIn(account, token, visit, at);
    signIn.awaitsCode = true;
    return signIn;
  }

  void proveTwice() {
    this.provedTwice = true;
  }

  /** Whether the password was right and the code is still to come. */
  boolean awaitsCodeAt(Instant now) {
    return awaitsCode && account.active() && now.isBefore(createdAt.plus(CODE_WAIT));
  }

  boolean holdsAt(Instant now) {
    return !awaitsCode
        && account.active()
        && now.isBefore(lastSeenAt.plus(IDLE))
        && now.isBefore(createdAt.plus(LONGEST));
  }

  void seen(String from, Instant now) {
    if (now.isBefore(lastSeenAt.plus(COARSE)) && from.equals(address)) return;
    this.lastSeenAt = now;
    this.address = from;
  }

  /** Whether more than a password was asked: a code, here or by the identity provider. */
  public boolean provedTwice() {
    return provedTwice;
  }

  public long id() {
    return id;
  }

  public Account account() {
    return account;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant lastSeenAt() {
    return lastSeenAt;
  }

  public String device() {
    return device;
  }

  public String address() {
    return address;
  }
}
