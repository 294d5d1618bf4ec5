package vn.loa.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loa.shared.Reason;
import vn.loa.shared.RuleBroken;
import vn.loa.shared.Subject;
import vn.loa.shared.Text;

/** A body that communicates and answers; it may end, and another may take its place. */
@Entity
public class Agency {
  @Id private String code;
  private String name;
  private @Nullable String abbreviation;

  @Enumerated(EnumType.STRING)
  private AgencyKind kind;

  @Enumerated(EnumType.STRING)
  private AgencyLevel level;

  private @Nullable String parent;

  @Column(name = "valid_from")
  private @Nullable LocalDate validFrom;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  private @Nullable String successor;
  @Version private int version;

  protected Agency() {}

  public Agency(AgencyDescription description) {
    this.code = description.code();
    this.kind = description.kind();
    this.level = description.level();
    this.parent = blankToNull(description.parent());
    this.validFrom = description.validFrom();
    rename(description.name(), description.abbreviation());
  }

  public final void rename(String newName, @Nullable String newAbbreviation) {
    this.name = Text.line(newName);
    this.abbreviation = newAbbreviation == null ? null : blankToNull(Text.line(newAbbreviation));
  }

  /** Ends the agency after {@code lastDay}; {@code heir} takes its place, if there is one. */
  public void end(LocalDate lastDay, @Nullable String heir) {
    if (validFrom != null && lastDay.isBefore(validFrom))
      throw new RuleBroken(Reason.at("validTo", "identity.agency-ends-before-it-begins"));
    if (code.equals(heir))
      throw new RuleBroken(Reason.at("successor", "identity.agency-succeeds-itself"));
    this.validTo = lastDay;
    this.successor = blankToNull(heir);
  }

  public boolean isValidOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo));
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public Optional<String> abbreviation() {
    return Optional.ofNullable(abbreviation);
  }

  public AgencyKind kind() {
    return kind;
  }

  public AgencyLevel level() {
    return level;
  }

  public Optional<String> parent() {
    return Optional.ofNullable(parent);
  }

  public Optional<LocalDate> validFrom() {
    return Optional.ofNullable(validFrom);
  }

  public Optional<LocalDate> validTo() {
    return Optional.ofNullable(validTo);
  }

  public Optional<String> successor() {
    return Optional.ofNullable(successor);
  }

  public Subject subject() {
    return new Subject("agency", code);
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
