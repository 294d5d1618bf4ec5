package vn.loa.check;

/** What became of a link when it was followed. */
public enum LinkState {
  /** Nobody has followed it yet. */
  WAITING,
  THERE,
  /** The server says that there is no such page. */
  GONE,
  /** It leads into a network that readers are not in. */
  INTERNAL,
  UNKNOWN_HOST,
  /** No answer, or an error of the server: perhaps only now. */
  SILENT;

  static LinkState of(int status) {
    if (status == 404 || status == 410) return GONE;
    return status >= 500 ? SILENT : THERE;
  }
}
