package vn.loa.launcher;

import java.nio.file.Path;
import java.util.List;

/**
 * {@code ./loa backup DIR}: has the running Loa write a backup into a directory of this machine.
 */
record Backup(Control control, Path directory) {
  static Backup of(Control control, List<String> words) {
    return new Backup(control, directory(words));
  }

  static Path directory(List<String> words) {
    if (words.size() == 1) return Path.of(words.get(0)).toAbsolutePath().normalize();
    throw new Failure("Name the directory of the backups, and nothing else.");
  }

  void run() {
    control.post("backup", "dir=" + Control.encode(directory.toString()));
  }
}
