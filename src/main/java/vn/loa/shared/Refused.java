package vn.loa.shared;

import java.util.List;

/** What the asker wanted cannot be done, and why; never a fault of ours. */
public abstract class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<Reason> reasons;

  protected Refused(List<Reason> reasons) {
    super(Reason.joined(reasons));
    this.reasons = List.copyOf(reasons);
  }

  public List<Reason> reasons() {
    return reasons;
  }
}
