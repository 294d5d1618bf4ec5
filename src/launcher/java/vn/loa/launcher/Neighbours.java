package vn.loa.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** PostgreSQL and Solr without a Loa: for benchmarks that bring several nodes. */
public final class Neighbours {
  private Neighbours() {}

  /**
   * Prints the variables by which a node finds them, then a line "ready".
   *
   * @param words the home
   */
  public static void main(String[] words) throws InterruptedException {
    var home = new Home(Path.of(words[0]));
    home.claim();
    var tree = new Tree(Path.of(System.getProperty("loa.tree")));
    var loa = new Loa(home, tree, new Build(tree, home).runtime(), new Settings(Map.of()));
    var variables = loa.startNeighbours(false);
    loa.awaitReady();
    variables.forEach((name, value) -> System.out.println(name + "=" + value));
    System.out.println("ready");
    new CountDownLatch(1).await();
  }
}
