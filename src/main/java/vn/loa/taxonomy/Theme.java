package vn.loa.taxonomy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a programme wants told, perhaps a part of a wider theme (nội dung tuyên truyền). */
@Entity
public class Theme {
  @Id private String code;
  private String programme;
  private @Nullable String parent;
  private String name;
  private String kind;
  private int position;
  private boolean uncertain;
  private String note;

  protected Theme() {}

  public String code() {
    return code;
  }

  public String programme() {
    return programme;
  }

  public Optional<String> parent() {
    return Optional.ofNullable(parent);
  }

  public String name() {
    return name;
  }

  /** {@code theme}, {@code campaign}, or {@code group} when it only holds others. */
  public String kind() {
    return kind;
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
