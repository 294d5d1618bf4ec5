package vn.loa.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.loa.audit.Seals;
import vn.loa.shared.Subject;
import vn.loa.shared.Words;

/** Says on the history of a thing how far the log about it is sealed. */
@Named
@RequestScoped
public class SealWords {
  @Inject Seals seals;

  public String of(String kind, long id) {
    var found = seals.of(new Subject(kind, id));
    if (found.sealed() + found.waiting() == 0) return Words.of("audit.seals.none");
    if (found.waiting() == 0) return Words.of("audit.seals.all", found.sealed());
    return Words.of("audit.seals.some", found.sealed(), found.waiting());
  }
}
