package vn.loa.launcher;

import java.util.List;

/** The browser of the journeys: the system's own, installed when that is possible. */
final class Chromium {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private Chromium() {}

  static String find(Settings settings) {
    return settings.get("LOA_CHROMIUM").orElseGet(Chromium::onPathOrInstalled);
  }

  private static String onPathOrInstalled() {
    if (onPath().isEmpty()) install();
    return onPath();
  }

  private static String onPath() {
    return NAMES.stream()
        .map(name -> Command.of("sh", "-c", "command -v " + name).output())
        .filter(path -> !path.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static void install() {
    var missing =
        "Missing: Chromium, for the journeys. Debian installs it by: apt-get install chromium";
    if (!DatabaseUser.isRoot() || !Requirements.onPath("apt-get")) throw new Failure(missing);
    System.out.println("Installing Chromium …");
    var installed =
        Command.of("sh", "-c", "apt-get -q update && apt-get -q -y install chromium")
            .with(java.util.Map.of("DEBIAN_FRONTEND", "noninteractive"))
            .inSight()
            .exitCode();
    if (installed != 0) throw new Failure(missing);
  }
}
