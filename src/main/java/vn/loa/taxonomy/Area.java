package vn.loa.taxonomy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An administrative unit for as long as it exists; dissolved ones are kept (địa bàn). */
@Entity
public class Area {
  @Id private String code;
  private String slug;
  private String name;
  private String kind;
  private String level;
  private @Nullable String parent;

  @Column(name = "valid_from")
  private @Nullable LocalDate validFrom;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  private boolean uncertain;

  protected Area() {}

  /** For rules that need no database. */
  Area(String code, String slug, String name, @Nullable String parent) {
    this.code = code;
    this.slug = slug;
    this.name = name;
    this.parent = parent;
    this.kind = "";
    this.level = "";
  }

  public String code() {
    return code;
  }

  public String slug() {
    return slug;
  }

  /** The name with its kind, such as "Xã Bản Lầu". */
  public String name() {
    return name;
  }

  /** "Xã", "Phường", "Huyện"… */
  public String kind() {
    return kind;
  }

  /** {@code province}, {@code district}, {@code commune} or whatever the law makes next. */
  public String level() {
    return level;
  }

  public Optional<String> parent() {
    return Optional.ofNullable(parent);
  }

  public Optional<LocalDate> validFrom() {
    return Optional.ofNullable(validFrom);
  }

  /** Its last day. */
  public Optional<LocalDate> validTo() {
    return Optional.ofNullable(validTo);
  }

  public boolean isValidOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo));
  }

  /** Whether its code is ours because the official one is not known. */
  public boolean uncertain() {
    return uncertain;
  }
}
