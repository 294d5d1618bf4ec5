package vn.loa.shared;

import java.util.List;

/** Nobody has signed in; HTTP 401. */
public class Unauthenticated extends Refused {
  private static final long serialVersionUID = 1L;

  public Unauthenticated(List<Reason> reasons) {
    super(reasons);
  }

  public Unauthenticated(Reason reason) {
    this(List.of(reason));
  }
}
