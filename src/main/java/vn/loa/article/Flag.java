package vn.loa.article;

/** Whether a piece praises or tells of difficulties; plans ask for both. */
public enum Flag {
  NONE,
  PRAISE,
  DIFFICULTY
}
