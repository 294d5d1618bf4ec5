package vn.loa.launcher;

/** Lets a running Loa build its search index anew, and says how far it is. */
record Reindex(Control control) {
  private static final long PAUSE_MILLIS = 500;

  void follow() throws InterruptedException {
    System.out.println(control.ask("reindex", ""));
    for (var told = 0; ; Thread.sleep(PAUSE_MILLIS)) {
      for (var line : control.ask("reindex", "after=" + told).lines().toList()) {
        if (line.startsWith("Refused: ")) throw new Failure(line);
        System.out.println(line);
        told++;
        if (line.startsWith("Done: ")) return;
      }
    }
  }
}
