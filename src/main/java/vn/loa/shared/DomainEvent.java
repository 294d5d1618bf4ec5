package vn.loa.shared;

import java.util.Map;

/** News of something that happened; fired in the transaction that made it. */
public interface DomainEvent {
  /** What it happened to. */
  Subject subject();

  /** What happened, as a stable code such as {@code article.published}. */
  String name();

  /** What the audit log and recipients may need besides; never personal data. */
  default Map<String, String> details() {
    return Map.of();
  }
}
