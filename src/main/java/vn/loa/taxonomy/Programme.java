package vn.loa.taxonomy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A public programme that articles tell about, perhaps within another (chương trình). */
@Entity
public class Programme {
  @Id private String code;
  private String slug;
  private String name;

  @Column(name = "short_name")
  private String shortName;

  private String period;
  private @Nullable String parent;
  private int steps;
  private int position;
  private boolean uncertain;
  private String note;

  protected Programme() {}

  public String code() {
    return code;
  }

  public String slug() {
    return slug;
  }

  public String name() {
    return name;
  }

  public String shortName() {
    return shortName;
  }

  /** The years it runs, as its act words them. */
  public String period() {
    return period;
  }

  public Optional<String> parent() {
    return Optional.ofNullable(parent);
  }

  /** How many steps of approval its articles take at least, 1 to 3. */
  public int steps() {
    return steps;
  }

  public int position() {
    return position;
  }

  public boolean uncertain() {
    return uncertain;
  }

  public String note() {
    return note;
  }
}
