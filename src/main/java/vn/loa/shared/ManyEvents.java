package vn.loa.shared;

import java.util.List;

/**
 * News of one transaction that is so much that it is told at once; each of it counts as if it had
 * been fired alone. Only things that are new come in this way, so whoever follows single things
 * need not listen.
 */
public record ManyEvents(List<? extends DomainEvent> all) {}
