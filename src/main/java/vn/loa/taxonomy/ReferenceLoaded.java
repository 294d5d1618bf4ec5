package vn.loa.taxonomy;

import java.util.Map;
import java.util.TreeMap;
import vn.loa.shared.DomainEvent;
import vn.loa.shared.Subject;

/** Whoever holds the machine has loaded reference data, which every page may show. */
record ReferenceLoaded(String file, Map<String, Integer> counts) implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("site", 1);
  }

  @Override
  public String name() {
    return "audit.reference-loaded";
  }

  @Override
  public Map<String, String> details() {
    var details = new TreeMap<String, String>();
    details.put("file", file);
    counts.forEach((what, count) -> details.put(what, count.toString()));
    return details;
  }
}
