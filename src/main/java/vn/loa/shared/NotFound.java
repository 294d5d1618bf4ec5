package vn.loa.shared;

import java.util.List;

/** Something that is not there, or not for this asker; HTTP 404. */
public class NotFound extends Refused {
  private static final long serialVersionUID = 1L;

  public NotFound(List<Reason> reasons) {
    super(reasons);
  }

  public NotFound(Reason reason) {
    this(List.of(reason));
  }
}
