package vn.loa.shared;

import java.util.List;

/** What this account is not entrusted with; HTTP 403. */
public class Forbidden extends Refused {
  private static final long serialVersionUID = 1L;

  public Forbidden(List<Reason> reasons) {
    super(reasons);
  }

  public Forbidden(Reason reason) {
    this(List.of(reason));
  }
}
