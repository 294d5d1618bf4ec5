package vn.loa.launcher;

import java.util.List;
import java.util.Map;

/**
 * {@code ./loa restore DIR}: a start of Loa that fills the empty database first, has all of it
 * indexed and the audit log proved, and ends.
 */
record Restore(Home home, Tree tree, Settings settings) {
  void from(List<String> words) {
    var directory = Backup.directory(words);
    home.claim();
    if (tree.isClone()) Requirements.check();
    var build = new Build(tree, home);
    var runtime = build.runtime();
    build.war();
    var restoring = settings.with(Map.of("LOA_RESTORE", directory.toString()));
    try (var loa = new Loa(home, tree, runtime, restoring)) {
      loa.start();
      var control = new Control(home);
      control.post("reindex", "");
      control.post("audit", "");
    }
    System.out.println("Restored. Start it by: ./loa run");
  }
}
