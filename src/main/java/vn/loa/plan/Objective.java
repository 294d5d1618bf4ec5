package vn.loa.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loa.taxonomy.ObjectiveCatalogue;

/** One target of a plan, counted when it has a quantity (chỉ tiêu). */
@Entity
public class Objective {
  @Id private String code;
  private String plan;
  private String text;
  private String metric;
  private String operator;
  private @Nullable Integer quantity;
  private @Nullable String unit;
  private String cadence;
  private String scope;

  @Column(name = "scope_count")
  private @Nullable Integer scopeCount;

  private String kind;
  private String programme;

  @Convert(converter = Codes.class)
  private List<String> responsible;

  private @Nullable LocalDate due;

  @Convert(converter = Codes.class)
  private List<String> themes;

  private int position;
  private boolean uncertain;
  private String note;

  protected Objective() {}

  public String code() {
    return code;
  }

  public String plan() {
    return plan;
  }

  /** As the plan words it. */
  public String text() {
    return text;
  }

  public String metric() {
    return metric;
  }

  /** How the value is held against the quantity: {@code >=}, {@code =}, {@code qualitative}… */
  public String operator() {
    return operator;
  }

  public Optional<Integer> quantity() {
    return Optional.ofNullable(quantity);
  }

  public Optional<String> unit() {
    return Optional.ofNullable(unit);
  }

  /** {@code week}, {@code month}, {@code half-year}, {@code year} or {@code once}. */
  public String cadence() {
    return cadence;
  }

  /** Who owes it: {@code province}, {@code each commune}, {@code station}… */
  public String scope() {
    return scope;
  }

  /** How many owe it, where the plan says so. */
  public Optional<Integer> scopeCount() {
    return Optional.ofNullable(scopeCount);
  }

  public String kind() {
    return kind;
  }

  public String programme() {
    return programme;
  }

  /** Codes of agencies. */
  public List<String> responsible() {
    return responsible;
  }

  public Optional<LocalDate> due() {
    return Optional.ofNullable(due);
  }

  public List<String> themes() {
    return themes;
  }

  public int position() {
    return position;
  }

  /** Whether its source could not be read with certainty; {@link #note} says where. */
  public boolean uncertain() {
    return uncertain;
  }

  public String note() {
    return note;
  }

  ObjectiveCatalogue.Entry entry() {
    return new ObjectiveCatalogue.Entry(
        code, text, plan, programme, cadence, quantity, unit, uncertain);
  }
}
