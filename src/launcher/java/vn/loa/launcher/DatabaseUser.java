package vn.loa.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL runs, which refuses to be root. Root becomes an unknown user in a name space
 * of its own, or nobody where name spaces are forbidden; everyone else stays who they are.
 */
record DatabaseUser(List<String> prefix, String owner) {
  private static final List<String> NAMESPACE = List.of("unshare", "--user");
  private static final List<String> NOBODY =
      List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");

  /** With the right to pass where nobody may not; the last one keeps it through access(2). */
  private static final List<String> THROUGH_CLOSED_DIRECTORIES =
      List.of(
          "--inh-caps=-all,+dac_override",
          "--ambient-caps=-all,+dac_override",
          "--securebits=+no_setuid_fixup");

  /** The one that can reach these paths on this machine today. */
  static DatabaseUser reaching(Path... paths) {
    if (!isRoot()) return new DatabaseUser(List.of(), "");
    if (works(NAMESPACE)) return new DatabaseUser(NAMESPACE, "root:root");
    var reaches = Stream.of(paths).allMatch(path -> works(NOBODY, "test", "-x", path.toString()));
    return new DatabaseUser(reaches ? NOBODY : throughClosedDirectories(), "nobody:nogroup");
  }

  /** nobody may not enter /root, say: the right to pass is given to this one process. */
  private static List<String> throughClosedDirectories() {
    var prefix = new ArrayList<>(NOBODY);
    prefix.addAll(THROUGH_CLOSED_DIRECTORIES);
    if (works(prefix)) return prefix;
    throw new Failure(
        "PostgreSQL cannot run as root, and the user nobody cannot reach LOA_HOME:"
            + " set LOA_HOME to a directory that others may enter, such as /var/lib/loa.");
  }

  static boolean isRoot() {
    try {
      return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    } catch (IOException noProc) {
      throw new UncheckedIOException(noProc);
    }
  }

  /** Whoever started this home the last time may have been somebody else. */
  void own(Path directory) {
    if (owner.isEmpty()) return;
    Command.of("chown", "-R", owner, directory.toString())
        .orFail("Cannot give " + directory + " to " + owner + ".");
  }

  List<String> command(String... words) {
    var all = new ArrayList<>(prefix);
    all.addAll(List.of("setpriv", "--pdeathsig", "INT"));
    all.addAll(List.of(words));
    return all;
  }

  private static boolean works(List<String> prefix, String... words) {
    var all = new ArrayList<>(prefix);
    all.addAll(words.length == 0 ? List.of("true") : List.of(words));
    return Command.of(all).succeeds();
  }
}
