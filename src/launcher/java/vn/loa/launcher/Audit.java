package vn.loa.launcher;

import java.util.List;

/** {@code ./loa audit}: has the audit log proved, and looks for a head that was noted earlier. */
record Audit(Control control, String head) {
  static Audit of(Control control, List<String> words) {
    if (words.isEmpty()) return new Audit(control, "");
    if (words.size() == 2 && words.get(0).equals("--expect")) {
      return new Audit(control, words.get(1));
    }
    throw new Failure("Not understood: %s. See: ./loa help".formatted(String.join(" ", words)));
  }

  void run() {
    control.post("audit", "expect=" + Control.encode(head));
  }
}
