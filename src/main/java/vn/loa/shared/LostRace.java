package vn.loa.shared;

import java.util.List;

/** Somebody else changed it meanwhile; HTTP 412. */
public class LostRace extends Refused {
  private static final long serialVersionUID = 1L;

  public LostRace(List<Reason> reasons) {
    super(reasons);
  }

  public LostRace(Reason reason) {
    this(List.of(reason));
  }
}
