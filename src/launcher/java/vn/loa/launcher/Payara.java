package vn.loa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Payara Micro with the WAR at the root context. */
final class Payara implements Service {
  private static final String NETWORK = "set configs.config.server-config.network-config.";
  private static final String LISTENER =
      NETWORK + "network-listeners.network-listener.http-listener.";

  private static final Pattern READY = Pattern.compile("Payara Micro .* ready in ");

  private final Home home;
  private final Path runtime;
  private final Path war;
  private final Settings settings;
  private final Map<String, String> neighbours;
  private volatile boolean deployed;

  Payara(Home home, Path runtime, Path war, Settings settings, Map<String, String> neighbours) {
    this.home = home;
    this.runtime = runtime;
    this.war = war;
    this.settings = settings;
    this.neighbours = neighbours;
  }

  @Override
  public String name() {
    return "Payara Micro";
  }

  @Override
  public void prepare() {
    Ports.checkFree(settings.address(), settings.port());
    deployed = false;
    try {
      Trees.delete(home.path("tmp/payara"));
      Files.write(home.path("tmp/listener.txt"), listener());
      Files.write(home.path("tmp/listen.txt"), List.of(LISTENER + "enabled=true"));
      Files.write(home.path("tmp/logging.properties"), logging());
    } catch (IOException impossible) {
      throw new Failure("Payara Micro cannot be prepared: " + impossible);
    }
  }

  /** Connections stay open however many requests they carry; nginx keeps them for 60 s. */
  private List<String> listener() {
    var http = NETWORK + "protocols.protocol.http-listener.http.";
    var threads = "set configs.config.server-config.thread-pools.thread-pool.http-thread-pool.";
    return List.of(
        LISTENER + "address=" + settings.address(),
        // Until Loa is deployed nobody is answered, instead of 404 to everything.
        LISTENER + "enabled=false",
        http + "max-connections=-1",
        // upgrade lost requests
        http + "timeout-seconds=75",
        http + "server-header=false",
        http + "xpowered-by=false",
        // Loa speaks neither, and each is a step of every request.
        http + "http2-enabled=false",
        http + "websockets-support-enabled=false",
        // As many at once as at most: the server's pool of a fixed size needs no lock for all.
        threads + "min-thread-pool-size=64",
        threads + "max-thread-pool-size=64");
  }

  /** One line an event: for people, or as JSON for whatever collects logs in production. */
  private List<String> logging() {
    var formatter =
        settings.production()
            ? "fish.payara.enterprise.server.logging.JSONLogFormatter"
            : "java.util.logging.SimpleFormatter";
    return List.of(
        "handlers=java.util.logging.ConsoleHandler",
        "java.util.logging.ConsoleHandler.formatter=" + formatter,
        "java.util.logging.SimpleFormatter.format=%1$tF %1$tT %4$s %3$s: %5$s%6$s%n",
        ".level=INFO",
        "javax.enterprise.system.security.ssl.level=SEVERE", // expired roots of the JDK, in full
        "fish.payara.boot.runtime.BootCommand.level=WARNING");
  }

  @Override
  public List<String> command() {
    var options = new ArrayList<>(List.of("-Xmx640m"));
    // Else it is looked for in all jars whenever a line of JSON is begun.
    options.add("-Djakarta.json.provider=org.eclipse.parsson.JsonProviderImpl");
    options.addAll(settings.jvmOptions());
    // Few cores and a small heap: of the collectors this one leaves readers the most requests/s.
    if (options.stream().noneMatch(option -> option.endsWith("GC")))
      options.add("-XX:+UseParallelGC");
    return Jvm.command(
        home,
        options,
        "-jar",
        runtime.resolve("payara-micro.jar").toString(),
        "--noHazelcast",
        "--disablephonehome",
        "--rootdir",
        home.path("tmp/payara").toString(),
        "--logproperties",
        home.path("tmp/logging.properties").toString(),
        "--prebootcommandfile",
        home.path("tmp/listener.txt").toString(),
        "--postdeploycommandfile",
        home.path("tmp/listen.txt").toString(),
        "--port",
        Integer.toString(settings.port()),
        "--deploy",
        war.toString(),
        "--contextroot",
        "/");
  }

  /** All that Loa reads; what the administrator set goes before what is found here. */
  @Override
  public Map<String, String> variables() {
    var all = new TreeMap<String, String>();
    all.put("LOA_MEDIA", home.path("media").toString());
    all.put("LOA_PAGES", home.path("pages").toString());
    settings.variables().entrySet().stream()
        .filter(variable -> variable.getKey().startsWith("LOA_"))
        .forEach(variable -> all.put(variable.getKey(), variable.getValue()));
    all.putAll(neighbours);
    all.put("LOA_HOME", home.toString());
    all.put("LOA_PORT", Integer.toString(settings.port()));
    all.put("LOA_PROFILE", settings.profile());
    all.put("LOA_CONTROL_KEY", home.secret("control.key"));
    return all;
  }

  @Override
  public boolean ready(ProcessHandle process) {
    return Http.answers(url() + "health/ready") && Http.answers(url());
  }

  String url() {
    var address = settings.address().equals("0.0.0.0") ? "127.0.0.1" : settings.address();
    return "http://" + address + ":" + settings.port() + "/";
  }

  /** Whatever is restored may be large. */
  @Override
  public Duration patience() {
    return settings.get("LOA_RESTORE").isPresent() ? Duration.ofDays(1) : Service.super.patience();
  }

  /** Requests under way are answered; new ones are refused meanwhile. */
  @Override
  public void finish() {
    new Control(home).tell("drain");
  }

  /** A failed deployment leaves the server running, answering 404 to everything. */
  @Override
  public Optional<String> lost(String line) {
    if (line.contains("was successfully deployed")) deployed = true;
    var failed =
        !deployed && READY.matcher(line).find()
            || line.contains("Exception while loading the app")
            || line.contains("Exception during lifecycle processing")
            || line.contains("Failed to deploy")
            || line.contains("Error deploying")
            || line.contains("Deployment failed");
    return failed ? Optional.of("Loa could not be deployed") : Optional.empty();
  }
}
