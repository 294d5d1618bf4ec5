package vn.loa.assignment;

import vn.loa.identity.Actor;
import vn.loa.identity.Duty;
import vn.loa.shared.Forbidden;
import vn.loa.shared.NotFound;
import vn.loa.shared.Reason;

/** What somebody may do with assignments, by her duties and her agency. */
record AssignmentDesk(Actor actor) {
  /** Whether she gives topics to the reporters of her agency. */
  boolean mayGive() {
    return actor.may(Duty.EDIT) || actor.may(Duty.ADMINISTER);
  }

  /** The agency all of whose assignments she sees: her own, every one ({@code *}), or none. */
  String seen() {
    if (actor.may(Duty.GOVERN)) return "*";
    return mayGive() || actor.may(Duty.APPROVE) ? actor.agency() : "";
  }

  boolean sees(Assignment assignment) {
    return isReporterOf(assignment) || seen().equals("*") || seen().equals(assignment.agency());
  }

  boolean isReporterOf(Assignment assignment) {
    return assignment.reporter() == actor.id() && assignment.agency().equals(actor.agency());
  }

  boolean isEditorOf(Assignment assignment) {
    return mayGive() && assignment.agency().equals(actor.agency());
  }

  Actor giving() {
    if (!mayGive()) throw new Forbidden(Reason.of("assignment.refused.duty"));
    return actor;
  }

  void mustBeEditorOf(Assignment assignment) {
    mustSee(assignment);
    if (!isEditorOf(assignment)) throw new Forbidden(Reason.of("assignment.refused.duty"));
  }

  void mustBeReporterOf(Assignment assignment) {
    mustSee(assignment);
    if (!isReporterOf(assignment)) throw new Forbidden(Reason.of("assignment.refused.reporter"));
  }

  /** What she may not see is not there. */
  void mustSee(Assignment assignment) {
    if (!sees(assignment)) throw new NotFound(Reason.of("assignment.not-found"));
  }
}
