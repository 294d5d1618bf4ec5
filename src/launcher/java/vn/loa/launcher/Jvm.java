package vn.loa.launcher;

import java.util.ArrayList;
import java.util.List;

/** The command line of a JVM that dies with the launcher. */
final class Jvm {
  private Jvm() {}

  static List<String> command(Home home, List<String> options, String... program) {
    var words = new ArrayList<>(List.of("setpriv", "--pdeathsig", "TERM", executable()));
    words.addAll(
        List.of(
            "-Duser.timezone=Asia/Ho_Chi_Minh",
            "-Dfile.encoding=UTF-8",
            "-Dsun.stdout.encoding=UTF-8",
            "-Dsun.stderr.encoding=UTF-8",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + home.path("tmp")));
    words.addAll(options);
    words.addAll(List.of(program));
    return words;
  }

  static String executable() {
    return System.getProperty("java.home") + "/bin/java";
  }
}
