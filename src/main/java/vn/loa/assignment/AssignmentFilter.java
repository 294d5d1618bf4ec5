package vn.loa.assignment;

import vn.loa.shared.Words;

/** Which assignments are asked for. */
public enum AssignmentFilter {
  MINE("a.reporter_id = ?1"),
  GIVEN("a.given_by = ?1"),
  LATE("a.state in ('GIVEN', 'ACCEPTED', 'WRITING') and a.deadline < ?4"),
  ALL("true");

  private final String where;

  AssignmentFilter(String where) {
    this.where = where;
  }

  String where() {
    return where;
  }

  /** The Vietnamese words for it. */
  public String word() {
    return Words.of("assignment.filter." + name());
  }
}
