package vn.loa.article;

import java.util.Set;

/** What a writer hands over at once: the text, and what serves planning. */
public record Draft(Content content, Planning planning, Set<String> objectives) {}
