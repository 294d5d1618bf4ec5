package vn.loa.launcher;

import java.util.regex.Pattern;

/** The tools that building Loa needs beside the JDK, which {@code ./loa} itself looks for. */
final class Requirements {
  private static final int OLDEST_NODE = 20;
  private static final Pattern NODE_VERSION = Pattern.compile("v(\\d+)\\..*");

  private Requirements() {}

  static void check() {
    if (!onPath("mvn")) throw missing("Maven", "maven");
    if (!onPath("npm")) throw missing("npm", "npm");
    checkNode(Command.of("node", "--version").output());
  }

  static void checkNode(String version) {
    var matcher = NODE_VERSION.matcher(version);
    if (!matcher.matches()) throw missing("Node.js " + OLDEST_NODE + " or newer", "nodejs");
    if (Integer.parseInt(matcher.group(1)) < OLDEST_NODE) {
      throw missing("Node.js %d or newer (here is %s)".formatted(OLDEST_NODE, version), "nodejs");
    }
  }

  static boolean onPath(String program) {
    return Command.of("sh", "-c", "command -v " + program).succeeds();
  }

  private static Failure missing(String what, String debianPackage) {
    return new Failure(
        "Missing: %s. Debian 13 installs it by: apt-get install %s".formatted(what, debianPackage));
  }
}
