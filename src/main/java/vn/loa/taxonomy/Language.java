package vn.loa.taxonomy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A language that content is written or spoken in. */
@Entity
public class Language {
  @Id private String tag;
  private String name;
  private String autonym;
  private boolean written;
  private int position;
  private boolean uncertain;

  protected Language() {}

  /** The BCP 47 tag, as the {@code lang} attribute takes it. */
  public String tag() {
    return tag;
  }

  /** The name in Vietnamese. */
  public String name() {
    return name;
  }

  /** What its speakers call it. */
  public String autonym() {
    return autonym;
  }

  /** Whether text is published in it; otherwise sound only. */
  public boolean written() {
    return written;
  }

  public int position() {
    return position;
  }

  /** Whether a speaker has yet to confirm the autonym. */
  public boolean uncertain() {
    return uncertain;
  }
}
