package vn.loa.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/** Loa on one home: its processes, started in the order in which they need each other. */
final class Loa implements AutoCloseable {
  private final Home home;
  private final Tree tree;
  private final Path runtime;
  private final Settings settings;
  private final Map<String, String> neighbours = new TreeMap<>();
  private final Deque<Keeper> keepers = new ArrayDeque<>();
  private boolean closed;

  Loa(Home home, Tree tree, Path runtime, Settings settings) {
    this.home = home;
    this.tree = tree;
    this.runtime = runtime;
    this.settings = settings;
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop"));
  }

  /** PostgreSQL and Solr alone, for tests that bring their own server. Returns their variables. */
  Map<String, String> startNeighbours(boolean throwAway) {
    settings.solrUrl().ifPresentOrElse(this::useSolr, this::startSolr);
    settings.databaseUrl().ifPresentOrElse(this::useDatabase, () -> startDatabase(throwAway));
    return neighbours;
  }

  private void useSolr(String url) {
    neighbours.put("LOA_SOLR_URL", url);
  }

  private void startSolr() {
    checkInstalled("lib", "LOA_SOLR_URL");
    var solr = new Solr(home, runtime, tree.path("solr-config"));
    keep(solr);
    neighbours.put("LOA_SOLR_URL", solr.url());
  }

  private void useDatabase(String url) {
    neighbours.put("LOA_DATABASE_URL", url);
  }

  /** Waits for the database alone: the WAR cannot be deployed without it, but without Solr. */
  private void startDatabase(boolean throwAway) {
    checkInstalled("postgres", "LOA_DATABASE_URL");
    var postgres = new Postgres(home, runtime, throwAway);
    keep(postgres).awaitReady();
    neighbours.putAll(postgres.connection());
  }

  private void checkInstalled(String part, String variable) {
    if (Files.exists(runtime.resolve(part))) return;
    throw new Failure(variable + " must be set: this installation does not bring its own.");
  }

  /** Returns when the home page answers; after a failure nothing is left that would still speak. */
  void start() {
    try {
      startAll();
    } catch (Failure failure) {
      close();
      throw failure;
    }
  }

  private void startAll() {
    Ports.checkFree(settings.address(), settings.port());
    startNeighbours(false);
    keep(new Payara(home, runtime, tree.war(), settings, neighbours));
    home.write("port", Integer.toString(settings.port()));
    awaitReady();
  }

  void awaitReady() {
    for (var keeper : keepers.toArray(Keeper[]::new)) keeper.awaitReady();
  }

  private synchronized Keeper keep(Service service) {
    if (closed) throw new Failure("Stopped.");
    var keeper = new Keeper(service, home, settings.production()).start();
    keepers.push(keeper);
    return keeper;
  }

  /** The last one started goes first: nobody loses a neighbour it still needs. */
  @Override
  public synchronized void close() {
    closed = true;
    while (!keepers.isEmpty()) keepers.pop().stop();
    home.forget("port");
  }
}
