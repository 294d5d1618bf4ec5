package vn.loa.outbox;

import java.util.Set;
import vn.loa.shared.DomainEvent;
import vn.loa.shared.Subject;

/**
 * Somebody outside the database who is told of changes: the search index, a fanpage, a mailbox.
 *
 * <p>Telling twice, late or in another order must be harmless: {@link #refresh} reads the present
 * state of each subject and brings the outside to it. A full rebuild is the same call for all
 * subjects. It is called without a transaction.
 */
public interface Recipient {
  /** The stable name that waiting messages carry. */
  String name();

  /** Whether it must be told of the subject because of this. */
  boolean wants(DomainEvent news);

  /** Brings the outside to the present state; an exception means: try again later. */
  void refresh(Set<Subject> subjects) throws Exception;
}
