package vn.loa.search;

import vn.loa.identity.Actor;
import vn.loa.identity.Duty;

/** Somebody who looks after what readers find: an editor, or who governs the system. */
record SearchEditor(Actor actor) {
  static SearchEditor of(Actor actor) {
    return new SearchEditor(actor.may(Duty.GOVERN) ? actor : actor.entrustedWith(Duty.EDIT));
  }

  String name() {
    return actor.username();
  }
}
