package vn.loa.shared;

import java.util.List;

/** Input that does not fit its fields, every fault listed; HTTP 422. */
public class InvalidInput extends Refused {
  private static final long serialVersionUID = 1L;

  public InvalidInput(List<Reason> reasons) {
    super(reasons);
  }

  public InvalidInput(Reason reason) {
    this(List.of(reason));
  }
}
