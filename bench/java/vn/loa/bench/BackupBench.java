package vn.loa.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** A backup while 20 clients write, restored into an empty home: nothing lost, nothing else. */
final class BackupBench {
  private static final int CLIENTS = 20;
  private static final int SECONDS_BEFORE = 8;

  /** What the restored Loa goes on writing by itself: that it was restored, and what news waited. */
  private static final Set<String> GOES_ON =
      Set.of("audit_entry", "audit_seal", "audit_unsealed", "outbox_message", "search_chore",
          "listing_change", "listing_count");

  /** Whom a restore shuts out: who was shut out after the backup must not come in again. */
  private static final Set<String> SHUT_OUT = Set.of("sign_in", "api_token");

  private static final Pattern TABLE =
      Pattern.compile(
          "\"name\":\\s*\"(\\w+)\",\\s*\"rows\":\\s*(\\d+),\\s*\"sha256\":\\s*\"(\\w+)\"");

  private final Workplace workplace;
  private final Path backups;
  private final Report report = new Report("backup: taken while " + CLIENTS + " clients write");

  private BackupBench(Workplace workplace) throws IOException {
    this.workplace = workplace;
    this.backups = workplace.empty("backups");
  }

  static boolean run(Workplace workplace) throws Exception {
    var bench = new BackupBench(workplace);
    var before = bench.takeWhileWriting();
    bench.restoreAndCompare(before);
    return bench.report.within();
  }

  /** The pieces, by id, that had been accepted before the backup began. */
  private Map<Long, String> takeWhileWriting() throws Exception {
    var home = workplace.empty("backup-from");
    try (var loa = Loa.start(workplace.tree(), home, Workplace.freePort(), Map.of());
        var writers = Writers.start(workplace.tree(), loa, CLIENTS)) {
      Thread.sleep(SECONDS_BEFORE * 1000L);
      var before = writers.accepted();
      long start = System.nanoTime();
      loa(home, "backup", backups.toString());
      var during = writers.accepted().size() - before.size();
      report.note("the backup took, s", "%.1f".formatted((System.nanoTime() - start) / 1e9));
      report.note("pieces accepted before / while it was taken", before.size() + " / " + during);
      report.atLeast(1, "clients wrote meanwhile", during, "" + during);
      report.atMost(0, "calls that failed", writers.failed(), "" + writers.failed());
      return before;
    }
  }

  private void restoreAndCompare(Map<Long, String> before) throws Exception {
    var home = workplace.empty("backup-to");
    long start = System.nanoTime();
    loa(home, "restore", backups.toString());
    report.note(
        "restore into an empty home, indexed and proved, s",
        "%.1f".formatted((System.nanoTime() - start) / 1e9));
    var taken = newest(backups);
    try (var loa = Loa.start(workplace.tree(), home, Workplace.freePort(), Map.of());
        var database = loa.database()) {
      loa(home, "audit", "--expect", Client.member(Files.readString(taken.resolve("manifest.json")), "auditHead"));
      compareTables(home, taken);
      none("accepted before, and not restored", lost(database, before));
      compareIndex(loa, database);
    }
  }

  /** A backup of what was restored is the backup. */
  private void compareTables(Path home, Path taken) throws Exception {
    var again = workplace.empty("backups-again");
    loa(home, "backup", again.toString());
    var here = tables(newest(again));
    var there = tables(taken);
    var differ = new TreeSet<String>();
    for (var name : there.keySet())
      if (!GOES_ON.contains(name) && !SHUT_OUT.contains(name) && !there.get(name).equals(here.get(name))) differ.add(name);
    if (pictures(taken).equals(pictures(newest(again)))) differ.remove("media_file");
    none("tables of " + there.size() + " whose rows differ (SHA-256)", differ);
    shutOut(taken, newest(again));
    none("lists that count other pieces", difference(counts(taken), counts(newest(again))));
    var media = media(taken);
    none("media files of " + media.size() + " that differ", difference(media, media(newest(again))));
  }

  private void shutOut(Path taken, Path again) throws IOException {
    for (var table : SHUT_OUT) {
      var before = rows(taken.resolve(table + ".copy.gz"));
      none(table + ": rows of " + before.size() + " that still open the door", rows(again.resolve(table + ".copy.gz")));
    }
  }

  private static Map<String, String> tables(Path backup) throws IOException {
    var tables = new TreeMap<String, String>();
    var found = TABLE.matcher(Files.readString(backup.resolve("manifest.json")));
    while (found.find()) tables.put(found.group(1), found.group(2) + " " + found.group(3));
    if (tables.isEmpty()) throw new IllegalStateException("no tables in " + backup);
    return tables;
  }

  /** How many pieces each list has: what was counted, and the changes that still wait to be. */
  private static Set<String> counts(Path backup) throws IOException {
    var counts = new TreeMap<String, Integer>();
    for (var table : List.of("listing_count", "listing_change"))
      for (var row : rows(backup.resolve(table + ".copy.gz"))) {
        var parts = row.split("\t", -1);
        int last = parts.length - 1;
        counts.merge(parts[last - 2] + ":" + parts[last - 1], Integer.parseInt(parts[last]), Integer::sum);
      }
    return counts.entrySet().stream()
        .filter(count -> count.getValue() != 0)
        .map(Object::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Pictures but for what tells that their renditions were made, which goes on as well. */
  private static List<String> pictures(Path backup) throws IOException {
    var manifest = Files.readString(backup.resolve("manifest.json"));
    var columns = Pattern.compile("\\[([^\\]]*\"rendering\"[^\\]]*)]").matcher(manifest);
    if (!columns.find()) throw new IllegalStateException("no renditions in " + backup);
    int made = List.of(columns.group(1).replaceAll("[\"\\s]", "").split(",")).indexOf("rendering");
    return rows(backup.resolve("media_file.copy.gz")).stream()
        .map(row -> {
          var values = new ArrayList<>(List.of(row.split("\t", -1)));
          values.remove(made);
          return String.join("\t", values);
        })
        .toList();
  }

  private static List<String> rows(Path file) throws IOException {
    try (var stream = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** Digest and path of each; when a file was written is another time after a restore. */
  private static Set<String> media(Path backup) throws IOException {
    return Files.readAllLines(backup.resolve("media.tsv")).stream()
        .map(line -> line.split("\t"))
        .map(parts -> parts[0] + " " + parts[3])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> difference(Set<String> some, Set<String> others) {
    var all = new TreeSet<>(some);
    all.addAll(others);
    all.removeIf(each -> some.contains(each) && others.contains(each));
    return all;
  }

  private static List<Long> lost(Connection database, Map<Long, String> accepted)
      throws SQLException {
    var titles = new TreeMap<Long, String>();
    try (var statement = database.createStatement();
        var row = statement.executeQuery("select article_id, title from revision")) {
      while (row.next()) titles.merge(row.getLong(1), row.getString(2), (one, two) -> one + two);
    }
    return accepted.entrySet().stream()
        .filter(piece -> !titles.getOrDefault(piece.getKey(), "").contains(piece.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The index holds what is listed, and nothing else. */
  private void compareIndex(Loa loa, Connection database) throws Exception {
    var listed = new TreeSet<String>();
    try (var statement = database.createStatement();
        var row = statement.executeQuery("select distinct article_id from listing")) {
      while (row.next()) listed.add(row.getString(1));
    }
    var solr = new Client(loa.environment("LOA_SOLR_URL"), "");
    var answer = solr.get("/loa/select?q=*:*&fl=id&rows=1000000").body();
    var indexed = new TreeSet<String>();
    var found = Pattern.compile("\"id\":\\s*\"(\\d+)\"").matcher(answer);
    while (found.find()) indexed.add(found.group(1));
    none("pieces of " + listed.size() + " listed that the index lacks or has too many", difference(listed, indexed));
  }

  private void none(String what, java.util.Collection<?> wrong) {
    var some = wrong.stream().limit(3).map(Object::toString).collect(Collectors.joining(", "));
    report.atMost(0, what, wrong.size(), wrong.isEmpty() ? "0" : wrong.size() + ": " + some);
  }

  private void loa(Path home, String... words) throws Exception {
    var command = new ArrayList<>(List.of(workplace.tree().resolve("loa").toString()));
    command.addAll(List.of(words));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LOA_HOME", home.toString());
    builder.environment().put("LOA_PORT", Integer.toString(Workplace.freePort()));
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) throw new IOException(String.join(" ", words) + ": " + said);
  }

  private static Path newest(Path backups) throws IOException {
    try (var all = Files.list(backups)) {
      return all.filter(each -> Files.exists(each.resolve("manifest.json")))
          .max(java.util.Comparator.naturalOrder())
          .orElseThrow();
    }
  }
}
