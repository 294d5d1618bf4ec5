package vn.loa.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.identity.Actor;
import vn.loa.shared.Reason;
import vn.loa.shared.RuleBroken;

/** The record that somebody agreed to be shown in the present file of a picture. */
@Entity
@Table(name = "media_consent")
public class Consent {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "media_id")
  private long mediaId;

  private String file;

  @Enumerated(EnumType.STRING)
  private ConsentKind kind;

  private String person;
  private String guardian;
  private String note;

  @Column(name = "given_on")
  private LocalDate givenOn;

  @Column(name = "ends_on")
  private @Nullable LocalDate endsOn;

  @Column(name = "recorded_by")
  private long recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  private String withdrawal = "";

  @Column(name = "forgotten_at")
  private @Nullable Instant forgottenAt;

  protected Consent() {}

  Consent(MediaFile picture, ConsentGiven given, Actor recorder, Instant at) {
    this.mediaId = picture.id();
    this.file = picture.sha256();
    this.kind = given.kind();
    this.person = given.person();
    this.guardian = given.guardian();
    this.note = given.note();
    this.givenOn = given.givenOn();
    this.endsOn = given.endsOn();
    this.recordedBy = recorder.id();
    this.recordedAt = at;
  }

  void withdraw(String why, Instant at) {
    checkRemembered();
    if (withdrawnAt != null) throw new RuleBroken(Reason.of("media.consent.withdrawn-before"));
    withdrawnAt = at;
    withdrawal = why;
  }

  public long id() {
    return id;
  }

  long mediaId() {
    return mediaId;
  }

  public ConsentKind kind() {
    return kind;
  }

  private void checkRemembered() {
    if (isForgotten()) throw new RuleBroken(Reason.of("media.consent.forgotten"));
  }

  /** Whether it was kept long enough: names and remarks are gone, days and kind are still there. */
  public boolean isForgotten() {
    return forgottenAt != null;
  }

  /** Whose it is and who agreed, in full: only for whoever needs it. */
  String people() {
    checkRemembered();
    return guardian.isEmpty() ? person : person + " (" + guardian + ")";
  }

  /** Enough to tell one person from another: the first letters alone. */
  public String masked() {
    if (isForgotten()) return person;
    return Arrays.stream(person.split(" "))
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + "…")
        .collect(Collectors.joining(" "));
  }

  public String note() {
    return note;
  }

  public LocalDate givenOn() {
    return givenOn;
  }

  public @Nullable LocalDate endsOn() {
    return endsOn;
  }

  public long recordedBy() {
    return recordedBy;
  }

  public @Nullable Instant withdrawnAt() {
    return withdrawnAt;
  }

  public String withdrawal() {
    return withdrawal;
  }

  /** Whether it is about the file that the picture shows now. */
  public boolean isAbout(MediaFile picture) {
    return file.equals(picture.sha256());
  }
}
