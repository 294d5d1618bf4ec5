package vn.loa.taxonomy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A part of the portal that articles stand in (chuyên mục). */
@Entity
public class Section {
  @Id private String slug;
  private String name;
  private String description;
  private int steps;
  private int position;

  protected Section() {}

  public String slug() {
    return slug;
  }

  public String name() {
    return name;
  }

  public String description() {
    return description;
  }

  /** How many steps of approval its articles take, 1 to 3. */
  public int steps() {
    return steps;
  }

  public int position() {
    return position;
  }
}
