package vn.loa.media;

/** Whether those who can be recognised in a picture agree that it is shown. */
public enum ConsentState {
  NOT_NEEDED,
  MISSING,
  GIVEN,
  /** Withdrawn, or its time is over: the picture goes into no new publication. */
  ENDED
}
