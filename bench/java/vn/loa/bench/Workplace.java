package vn.loa.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * Where benchmarks put what they make.
 *
 * @param tree the clone of Loa
 * @param root a directory of theirs alone
 */
record Workplace(Path tree, Path root) {

  /** An empty directory of this name. */
  Path empty(String name) throws IOException {
    var directory = root.resolve(name);
    if (Files.exists(directory)) {
      try (var files = Files.walk(directory)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
      }
    }
    return Files.createDirectories(directory);
  }

  /** The directory of this name, with what an earlier run left there. */
  Path kept(String name) throws IOException {
    return Files.createDirectories(root.resolve(name));
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
