package vn.loa.article.pace;

import java.util.List;
import vn.loa.identity.Actor;
import vn.loa.identity.Duty;
import vn.loa.shared.Forbidden;
import vn.loa.shared.Reason;

/** Whose pieces somebody may be told of: her agency's, or all when she governs the system. */
record PaceScope(Actor actor) {
  private static final List<Duty> DUTIES = List.of(Duty.EDIT, Duty.APPROVE, Duty.ADMINISTER);

  /** The agency to ask for; empty for every one. */
  String agency(String wanted) {
    if (actor.may(Duty.GOVERN)) return wanted;
    if (DUTIES.stream().noneMatch(actor::may)) throw new Forbidden(Reason.of("pace.refused"));
    return actor.agency();
  }
}
