package vn.loa.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code ./loa bench [NAME]}: one benchmark, or all of them. Exit 1 when a budget is missed. */
public final class Main {
  private static final Map<String, Bench> BENCHES =
      new TreeMap<>(
          Map.of(
              "backup", BackupBench::run,
              "faults", FaultsBench::run,
              "import", ImportBench::run,
              "nodes", NodesBench::run,
              "lighthouse", LighthouseBench::run,
              "portal", PortalBench::run,
              "scale", ScaleBench::run));

  /** One benchmark: prints its table, and says whether everything was within its budget. */
  interface Bench {
    boolean run(Workplace workplace) throws Exception;
  }

  private Main() {}

  public static void main(String[] words) throws Exception {
    System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    var workplace =
        new Workplace(
            Path.of(System.getProperty("loa.tree")), Path.of(System.getProperty("loa.bench")));
    var names = words.length == 0 ? List.copyOf(BENCHES.keySet()) : List.of(words);
    boolean within = true;
    for (var name : names) {
      var bench = BENCHES.get(name);
      if (bench == null) {
        System.err.println("loa: There is no benchmark " + name + ". There are: " + BENCHES.keySet());
        System.exit(2);
      }
      within &= bench.run(workplace);
    }
    System.exit(within ? 0 : 1);
  }
}
