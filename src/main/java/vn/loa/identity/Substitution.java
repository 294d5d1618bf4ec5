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
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody holds duties of a colleague who is away, from one day to another. */
@Entity
public class Substitution {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "absent_id")
  private Account absent;

  @ManyToOne(optional = false)
  @JoinColumn(name = "substitute_id")
  private Account substitute;

  @ElementCollection
  @CollectionTable(name = "substitution_duty", joinColumns = @JoinColumn(name = "substitution_id"))
  @Column(name = "duty")
  @Enumerated(EnumType.STRING)
  private Set<Duty> duties = new HashSet<>();

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Column(name = "named_by")
  private String namedBy;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  protected Substitution() {}

  Substitution(Account absent, Account substitute, SubstitutionPeriod period, String namedBy) {
    this.absent = absent;
    this.substitute = substitute;
    this.firstDay = period.firstDay();
    this.lastDay = period.lastDay();
    this.duties = new HashSet<>(period.duties());
    this.namedBy = namedBy;
  }

  void end(Instant at) {
    if (endedAt == null) this.endedAt = at;
  }

  /** Whether both still work for one agency, and the day is one of hers. */
  boolean holdsOn(LocalDate day) {
    return endedAt == null
        && absent.active()
        && absent.agency().code().equals(substitute.agency().code())
        && !day.isBefore(firstDay)
        && !day.isAfter(lastDay);
  }

  /** Those named that the absent one still has: nobody passes on what was taken from her. */
  public Set<Duty> duties() {
    var present = duties.isEmpty() ? EnumSet.noneOf(Duty.class) : EnumSet.copyOf(duties);
    present.retainAll(absent.duties());
    return present;
  }

  public String dutyWords() {
    return new TreeSet<>(duties()).stream().map(Duty::words).collect(Collectors.joining(", "));
  }

  public long id() {
    return id;
  }

  public Account absent() {
    return absent;
  }

  public Account substitute() {
    return substitute;
  }

  public LocalDate firstDay() {
    return firstDay;
  }

  public LocalDate lastDay() {
    return lastDay;
  }
}
