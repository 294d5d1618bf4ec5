package vn.loa.shared;

import java.util.List;

/** Too many attempts for now; HTTP 429. */
public class TooMany extends Refused {
  private static final long serialVersionUID = 1L;

  public TooMany(List<Reason> reasons) {
    super(reasons);
  }

  public TooMany(Reason reason) {
    this(List.of(reason));
  }
}
