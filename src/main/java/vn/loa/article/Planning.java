package vn.loa.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.loa.shared.Text;

/** What may change without approval because no reader's text depends on it (design rule 3). */
@Embeddable
public class Planning {
  @Enumerated(EnumType.STRING)
  private Flag flag = Flag.NONE;

  @Column(name = "pinned_until")
  private @Nullable Instant pinnedUntil;

  private String notes = "";

  protected Planning() {}

  public Planning(Flag flag, @Nullable Instant pinnedUntil, String notes) {
    this.flag = flag;
    this.pinnedUntil = pinnedUntil;
    this.notes = Text.clean(notes).strip();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Planning that
        && flag == that.flag
        && Objects.equals(pinnedUntil, that.pinnedUntil)
        && notes.equals(that.notes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(flag, pinnedUntil, notes);
  }

  public Flag flag() {
    return flag;
  }

  /** Until when it stands at the head of the home page. */
  public @Nullable Instant pinnedUntil() {
    return pinnedUntil;
  }

  /** For the newsroom only. */
  public String notes() {
    return notes;
  }
}
