package vn.loa.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an agency undertakes to tell the public, and until when (kế hoạch). */
@Entity
public class Plan {
  @Id private String code;
  private String title;
  private String kind;
  private @Nullable String number;

  @Column(name = "issued_on")
  private @Nullable LocalDate issuedOn;

  private String issuer;

  @Column(name = "begins_on")
  private LocalDate beginsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Convert(converter = Codes.class)
  private List<String> programmes;

  private boolean uncertain;
  private String note;

  protected Plan() {}

  public String code() {
    return code;
  }

  public String title() {
    return title;
  }

  /** "Kế hoạch", "Văn bản"… */
  public String kind() {
    return kind;
  }

  public Optional<String> number() {
    return Optional.ofNullable(number);
  }

  public Optional<LocalDate> issuedOn() {
    return Optional.ofNullable(issuedOn);
  }

  /** The code of the agency that issued it. */
  public String issuer() {
    return issuer;
  }

  public LocalDate beginsOn() {
    return beginsOn;
  }

  /** Its last day. */
  public LocalDate endsOn() {
    return endsOn;
  }

  public List<String> programmes() {
    return programmes;
  }

  public boolean uncertain() {
    return uncertain;
  }

  public String note() {
    return note;
  }
}
