package vn.loa.shared;

import java.util.List;

/** A move that a rule forbids, with every reason why; HTTP 409. */
public class RuleBroken extends Refused {
  private static final long serialVersionUID = 1L;

  public RuleBroken(List<Reason> reasons) {
    super(reasons);
  }

  public RuleBroken(Reason reason) {
    this(List.of(reason));
  }
}
