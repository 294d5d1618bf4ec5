package vn.loa.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import vn.loa.bench.Ledger.Outcome;

/** Kills processes, fills the disk and hangs Solr under writers, and compares what is left. */
final class FaultsBench {
  private static final int PHASES = Integer.getInteger("loa.bench.phases", 5);
  private static final int WRITERS = 4;
  private static final int AGREEMENT_SECONDS = 30;
  private static final int PATIENCE_SECONDS = 240;

  /** The victims of one phase: Payara takes longest to come back. */
  private static final List<String> VICTIMS =
      List.of(
          "payara-micro", "payara-micro", "postgresql", "postgresql", "postgresql", "postgresql",
          "solr", "solr", "solr", "solr");

  private final Path tree;
  private final Loa loa;
  private final Ledger ledger;
  private final Client reporter;
  private final Client approver;
  private final FaultsBenchCheck check;
  private final Random random;
  private final Duration clock;
  private final Map<String, Integer> kills = new TreeMap<>();
  private final AtomicLong slowest = new AtomicLong();
  private final long begin = System.nanoTime();
  private double longest;
  private boolean agreed = true;

  private FaultsBench(Path tree, Loa loa, Ledger ledger, Random random) throws Exception {
    this.tree = tree;
    this.loa = loa;
    this.ledger = ledger;
    this.random = random;
    clock = businessClock();
    reporter = loa.as("phongvien");
    approver = loa.as("duyet");
    check = new FaultsBenchCheck(loa, approver, ledger);
  }

  static boolean run(Workplace workplace) throws Exception {
    long seed = Long.getLong("loa.bench.seed", System.nanoTime() & 0xffff);
    var report = new Report("faults: seed " + seed);
    try (var disk = Disk.mount(workplace, "faults")) {
      var home = disk.directory();
      var variables = Map.of("LOA_JVM_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
      try (var loa = Loa.start(workplace.tree(), home, Workplace.freePort(), variables);
          var ledger = new Ledger(workplace.root().resolve("faults.ledger"))) {
        var bench = new FaultsBench(workplace.tree(), loa, ledger, new Random(seed));
        bench.killings();
        bench.during("solr hangs for 20 s", bench::hangSolr);
        if (disk.isOwn()) bench.during("the disk is full for 20 s", () -> bench.fill(disk));
        else report.note("full disk", "not tried: may not mount a disk of its own");
        return bench.conclude(report);
      }
    }
  }

  private interface Fault {
    void happen() throws Exception;
  }

  /** How far Loa's business time is from this machine's. */
  private Duration businessClock() throws Exception {
    loa.as("phongvien").done("POST", "/api/v1/articles", "{\"kind\": \"NEWS\", \"title\": \"Đồng hồ\","
        + " \"lead\": \"Mấy giờ rồi.\", \"body\": \"Thử.\", \"section\": \"thong-bao\","
        + " \"programme\": \"NTM\", \"areas\": [\"10\"], \"author\": \"Phóng viên mẫu\"}");
    try (var database = loa.database();
        var query = database.createStatement();
        var row = query.executeQuery("select max(created_at) from revision")) {
      row.next();
      return Duration.between(Instant.now(), row.getTimestamp(1).toInstant());
    }
  }

  private void killings() throws Exception {
    for (int phase = 1; phase <= PHASES; phase++) {
      var victims = new ArrayList<>(VICTIMS);
      Collections.shuffle(victims, random);
      during("phase " + phase + ", kill -9 of " + victims, () -> {
        for (var victim : victims) {
          Thread.sleep(random.nextInt(200, 4000));
          kill(victim);
        }
      });
    }
  }

  /** Now and then only one of PostgreSQL's sessions: it then recovers by itself. */
  private void kill(String victim) throws Exception {
    Await.until(PATIENCE_SECONDS, victim + " is there", () -> isAlive(victim));
    long pid = loa.pid(victim);
    var sessions = ProcessHandle.of(pid).orElseThrow().children().toList();
    if (victim.equals("postgresql") && !sessions.isEmpty() && random.nextInt(3) == 0)
      pid = sessions.get(random.nextInt(sessions.size())).pid();
    Signal.send("KILL", pid);
    kills.merge(victim, 1, Integer::sum);
  }

  private boolean isAlive(String service) throws IOException {
    return ProcessHandle.of(loa.pid(service)).isPresent();
  }

  private void hangSolr() throws Exception {
    long pid = loa.pid("solr");
    Signal.send("STOP", pid);
    slowest.set(0);
    Thread.sleep(20_000);
    Signal.send("CONT", pid);
    System.out.println("   longest answer to a writer meanwhile: " + slowest.get() + " ms");
  }

  private void fill(Disk disk) throws Exception {
    var pictures = PictureUpload.of(tree, loa, "phongvien");
    pictures.upload();
    long end = System.nanoTime() + 20_000_000_000L;
    disk.fill();
    for (int i = 0; i < 3; i++) upload(pictures);
    exhaustLog();
    Thread.sleep(Math.max(0, (end - System.nanoTime()) / 1_000_000));
    disk.relieve();
  }

  private static void upload(PictureUpload pictures) {
    try {
      pictures.upload();
      System.out.println("   a picture was kept in spite of it");
    } catch (IOException refused) {
      System.out.println("   a picture was refused: " + refused.getMessage());
    }
  }

  /** Writes until PostgreSQL has no room for its log either: then it gives up and must be restarted. */
  private void exhaustLog() throws IOException {
    try (var database = loa.database();
        var message = database.prepareStatement(
            "select pg_logical_emit_message(false, 'bench', repeat('x', 1000000))")) {
      for (int i = 0; i < 500; i++) message.execute();
      System.out.println("   PostgreSQL found room for its log all the time");
    } catch (java.sql.SQLException panic) {
      System.out.println("   PostgreSQL without room: " + panic.getMessage());
    }
  }

  /** Lets everybody write while it happens, and compares afterwards. */
  private void during(String what, Fault fault) throws Exception {
    System.out.println("-- " + what);
    long start = System.nanoTime();
    var working = new AtomicBoolean(true);
    var people = Executors.newFixedThreadPool(WRITERS, FaultsBench::daemon);
    var jobs = new ArrayList<Future<?>>();
    for (int i = 0; i < WRITERS; i++) jobs.add(people.submit(writer(working)));
    fault.happen();
    long last = System.nanoTime();
    Await.until(PATIENCE_SECONDS, "all are back", this::isWhole);
    Thread.sleep(1000);
    working.set(false);
    for (var job : jobs) job.get();
    people.shutdown();
    compare(start, last);
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work);
    thread.setDaemon(true);
    return thread;
  }

  private FaultsBenchWriter writer(AtomicBoolean working) {
    var name = "su" + Long.toString(random.nextLong(60_466_176, 2_176_782_336L), 36);
    return new FaultsBenchWriter(
        name,
        reporter,
        approver,
        ledger,
        () -> Instant.now().plus(clock),
        working,
        slowest,
        new Random(random.nextLong()));
  }

  private boolean isWhole() throws IOException {
    return isAlive("payara-micro")
        && isAlive("solr")
        && loa.reader().get("/health/ready").statusCode() == 200
        && new Client(loa.environment("LOA_SOLR_URL"), "").get("/loa/admin/ping").statusCode() == 200;
  }

  /** Since writers rest: scheduled pieces have their time, and the outbox its pauses. */
  private void compare(long sinceNanos, long lastFault) throws Exception {
    long start = System.nanoTime();
    var open = new ArrayList<>(check.since(sinceNanos));
    List<String> differences = List.of("not compared");
    double seconds = 0;
    while (!differences.isEmpty() && seconds < AGREEMENT_SECONDS + 15) {
      Thread.sleep(200);
      try {
        differences = check.differences(open);
      } catch (IOException | java.sql.SQLException e) {
        differences = List.of("cannot be compared: " + e);
      }
      seconds = (System.nanoTime() - start) / 1e9;
    }
    longest = Math.max(longest, seconds);
    agreed &= differences.isEmpty();
    System.out.printf("   %.1f s after writers rested (%.1f s after the last fault) %s%n", seconds,
        (System.nanoTime() - lastFault) / 1e9, differences.isEmpty() ? "all agree" : "NOT in agreement:");
    differences.stream().limit(20).forEach(each -> System.out.println("   ! " + each));
  }

  /** All have rested and every phase agreed, so nothing may differ at the first look. */
  private boolean conclude(Report report) throws Exception {
    System.out.println("-- at the end, everything at one look");
    var differences = check.differences(new ArrayList<>(check.since(begin)));
    differences.stream().limit(20).forEach(each -> System.out.println("   ! " + each));
    report.atMost(0, "differences at the end", differences.size(), differences.size() + "");
    report.note("kills", kills.values().stream().mapToInt(each -> each).sum() + " " + kills);
    report.note("steps accepted (2xx in the ledger)", ledger.count(Outcome.ACCEPTED) + "");
    report.note("steps refused; in doubt",
        ledger.count(Outcome.REFUSED) + "; " + ledger.count(Outcome.UNKNOWN));
    report.note("pieces", ledger.pieces().size() + "");
    report.atMost(AGREEMENT_SECONDS, "until ledger, database, portal, feed and index agree, s, most",
        longest, "%.1f".formatted(longest));
    report.atMost(0, "phases without agreement", agreed ? 0 : 1, agreed ? "none" : "some");
    return report.within();
  }
}
