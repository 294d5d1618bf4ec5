package vn.loa.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.shared.Subject;
import vn.loa.shared.Text;

/** Somebody who may sign in, the agency she works for, and what she is entrusted with there. */
@Entity
public class Account {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  private String username;

  @Column(name = "display_name")
  private String displayName;

  private @Nullable String email;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "password_temporary")
  private boolean passwordTemporary;

  @ManyToOne(optional = false)
  @JoinColumn(name = "agency")
  private Agency agency;

  @ElementCollection
  @CollectionTable(name = "account_duty", joinColumns = @JoinColumn(name = "account_id"))
  @Column(name = "duty")
  @Enumerated(EnumType.STRING)
  private Set<Duty> duties = new HashSet<>();

  private boolean active = true;
  private boolean demo;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "second_factor_since")
  private @Nullable Instant secondFactorSince;

  @Column(name = "second_factor_reset_at")
  private @Nullable Instant secondFactorResetAt;

  @Column(name = "provider_name")
  private @Nullable String providerName;

  @Column(name = "provider_subject")
  private @Nullable String providerSubject;

  @Version private int version;

  protected Account() {}

  public Account(String username, Agency agency, String passwordHash, Instant at) {
    this.username = username;
    this.agency = agency;
    this.passwordHash = passwordHash;
    this.createdAt = at;
    this.displayName = username;
  }

  public void describe(String newDisplayName, @Nullable String newEmail) {
    this.displayName = Text.line(newDisplayName);
    this.email = newEmail == null || newEmail.isBlank() ? null : Text.line(newEmail);
  }

  public void moveTo(Agency other) {
    this.agency = other;
  }

  public void entrust(Set<Duty> newDuties) {
    duties.retainAll(newDuties);
    duties.addAll(newDuties);
  }

  public void deactivate() {
    this.active = false;
  }

  public void reactivate() {
    this.active = true;
  }

  /** Takes a password that she chose herself. */
  public void changePassword(String newHash) {
    this.passwordHash = newHash;
    this.passwordTemporary = false;
  }

  /** Takes a password that somebody told her: good for one thing, choosing another. */
  public void takeTemporaryPassword(String newHash) {
    this.passwordHash = newHash;
    this.passwordTemporary = true;
  }

  /** Keeps the same password under a hash of today's cost. */
  public void rehash(String newHash) {
    this.passwordHash = newHash;
  }

  /** From now on she proves with a code, too, that it is she. */
  void proveTwice(Instant at) {
    this.secondFactorSince = at;
    this.secondFactorResetAt = null;
  }

  void proveOnce() {
    this.secondFactorSince = null;
  }

  /** Somebody else ended her second step; she is told so until she has read it. */
  void resetSecondFactor(Instant at) {
    this.secondFactorSince = null;
    this.secondFactorResetAt = at;
  }

  void acknowledgeReset() {
    this.secondFactorResetAt = null;
  }

  /** Whom the identity provider calls {@code name} may sign in as her; blank: nobody. */
  public void linkTo(String name) {
    var line = Text.line(name).toLowerCase(Locale.ROOT);
    if (line.equals(providerName().orElse(""))) return;
    this.providerName = line.isEmpty() ? null : line;
    this.providerSubject = null;
  }

  /** From her first sign-in there on, only this subject is she, whatever it is called. */
  void bindTo(String subject) {
    this.providerSubject = subject;
  }

  boolean isBound() {
    return providerSubject != null;
  }

  /** Marks what came with the sample set: production refuses to start with it. */
  public void markAsDemo() {
    this.demo = true;
  }

  public Actor actor() {
    return new Actor(id, username, displayName, agency.code(), duties);
  }

  public boolean is(Actor actor) {
    return id == actor.id();
  }

  /** Also while it is locked: whoever could unlock it would hold it. */
  public boolean governs() {
    return duties.contains(Duty.GOVERN);
  }

  public long id() {
    return id;
  }

  public String username() {
    return username;
  }

  public String displayName() {
    return displayName;
  }

  public Optional<String> email() {
    return Optional.ofNullable(email);
  }

  public Agency agency() {
    return agency;
  }

  public Set<Duty> duties() {
    return Set.copyOf(duties);
  }

  public boolean active() {
    return active;
  }

  public boolean passwordTemporary() {
    return passwordTemporary;
  }

  public Optional<String> providerName() {
    return Optional.ofNullable(providerName);
  }

  public boolean provesTwice() {
    return secondFactorSince != null;
  }

  public Optional<Instant> secondFactorResetAt() {
    return Optional.ofNullable(secondFactorResetAt);
  }

  String passwordHash() {
    return passwordHash;
  }

  public Subject subject() {
    return new Subject("account", id);
  }
}
