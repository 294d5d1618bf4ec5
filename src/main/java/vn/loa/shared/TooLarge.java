package vn.loa.shared;

import java.util.List;

/** What was sent is longer than it may be; HTTP 413. */
public class TooLarge extends Refused {
  private static final long serialVersionUID = 1L;

  public TooLarge(List<Reason> reasons) {
    super(reasons);
  }

  public TooLarge(Reason reason) {
    this(List.of(reason));
  }
}
