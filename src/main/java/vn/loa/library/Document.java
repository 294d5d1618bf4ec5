package vn.loa.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An official document, as others cite it (văn bản). */
@Entity
public class Document {
  @Id private String code;
  private String kind;
  private @Nullable String number;

  @Column(name = "issued_on")
  private @Nullable LocalDate issuedOn;

  private String issuer;
  private String title;
  private boolean uncertain;
  private String note;

  protected Document() {}

  public String code() {
    return code;
  }

  /** "Chỉ thị", "Nghị quyết", "Kế hoạch"… */
  public String kind() {
    return kind;
  }

  /** Number and sign, such as {@code 07/KH-BCĐ}. */
  public Optional<String> number() {
    return Optional.ofNullable(number);
  }

  public Optional<LocalDate> issuedOn() {
    return Optional.ofNullable(issuedOn);
  }

  public String issuer() {
    return issuer;
  }

  public String title() {
    return title;
  }

  /** Whether its source could not be read with certainty; {@link #note} says where. */
  public boolean uncertain() {
    return uncertain;
  }

  public String note() {
    return note;
  }
}
