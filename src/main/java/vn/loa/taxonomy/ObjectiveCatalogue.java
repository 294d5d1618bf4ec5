package vn.loa.taxonomy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The objectives that a piece may serve, for those who do not know plans. */
public interface ObjectiveCatalogue {

  List<Entry> entries();

  /**
   * An objective as one chooses it.
   *
   * @param quantity how many {@code unit} a {@code cadence}; absent for a target in words only
   */
  record Entry(
      String code,
      String text,
      String plan,
      String programme,
      String cadence,
      @Nullable Integer quantity,
      @Nullable String unit,
      boolean uncertain) {}
}
