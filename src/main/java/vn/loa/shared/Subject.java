package vn.loa.shared;

/** A thing that events are about, written {@code article:42} in the outbox and the audit log. */
public record Subject(String kind, String id) {
  public Subject(String kind, long id) {
    this(kind, Long.toString(id));
  }

  /** Reads what {@link #toString} wrote. */
  public static Subject parse(String text) {
    var colon = text.indexOf(':');
    if (colon < 1) throw new IllegalArgumentException("not a subject: " + text);
    return new Subject(text.substring(0, colon), text.substring(colon + 1));
  }

  public boolean isA(String otherKind) {
    return kind.equals(otherKind);
  }

  public long number() {
    return Long.parseLong(id);
  }

  @Override
  public String toString() {
    return kind + ":" + id;
  }
}
