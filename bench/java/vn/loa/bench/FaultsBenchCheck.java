package vn.loa.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares what clients were told with the database, the portal, the feed and the search index. */
final class FaultsBenchCheck {
  private static final Pattern LINK = Pattern.compile("/bai/(?:[a-z0-9-]*-)?(\\d+)");
  private static final Pattern INDEXED = Pattern.compile("\\{[^{}]*\"stamp\"[^{}]*}");

  /** What must be in the database of a piece that is half done. */
  private static final Map<String, String> WHOLE =
      Map.of(
          "a revision without its line in the history",
          """
          select a.id from article a where not a.sample
            and (select count(*) from revision r where r.article_id = a.id)
             <> (select count(*) from article_history h
                 where h.article_id = a.id and h.verb in ('CREATE', 'SAVE'))""",
          "a line in the history without its line in the audit log",
          """
          select a.id from article a where not a.sample
            and (select count(*) from article_history h where h.article_id = a.id)
             <> (select count(*) from audit_entry e where e.subject = 'article:' || a.id)""",
          "a working text that is not the last one",
          """
          select a.id from article a join revision w on w.id = a.working_id where w.number
            <> (select max(number) from revision r where r.article_id = a.id)""",
          "published twice or never",
          """
          select a.id from article a where not a.sample and (a.live <> 'NONE')::int
            <> (select count(*) from article_history h
                where h.article_id = a.id and h.verb = 'PUBLISH')""",
          "in the lists, or not, against what is live",
          """
          select a.id from article a where (a.live = 'LIVE')
            <> exists (select from listing l where l.article_id = a.id)""",
          "in the search's texts, or not, against what is live",
          """
          select a.id from article a left join revision r on r.id = a.live_id
            left join search_text t on t.article_id = a.id
          where (a.live = 'LIVE' and r.number is distinct from t.revision)
            or (a.live <> 'LIVE' and t.revision is not null)""",
          "news that nobody was told",
          "select id from outbox_message");

  private final Loa loa;
  private final Client reader;
  private final Client newsroom;
  private final Ledger ledger;

  FaultsBenchCheck(Loa loa, Client newsroom, Ledger ledger) {
    this.loa = loa;
    this.reader = loa.reader();
    this.newsroom = newsroom;
    this.ledger = ledger;
  }

  /** The pieces touched since then. */
  List<Piece> since(long nanos) {
    return ledger.pieces().stream().filter(piece -> piece.touchedSince(nanos)).toList();
  }

  /** Everything in which two of them differ; of {@code open} only pieces that differ remain. */
  List<String> differences(List<Piece> open) throws IOException, SQLException {
    var found = new ArrayList<String>();
    try (var database = loa.database()) {
      for (var rule : WHOLE.entrySet())
        for (var id : ids(database, rule.getValue())) found.add(rule.getKey() + ": " + id);
      for (var piece : List.copyOf(open)) {
        var differences = new ArrayList<String>();
        compare(database, piece, differences);
        if (differences.isEmpty()) open.remove(piece);
        found.addAll(differences);
      }
      compareLists(database, found);
      compareIndex(database, found);
      new FaultsBenchFiles(loa.home()).compare(database, found);
    }
    return found;
  }

  private static Set<Long> ids(Connection database, String sql) throws SQLException {
    var ids = new LinkedHashSet<Long>();
    try (var query = database.createStatement();
        var rows = query.executeQuery(sql)) {
      while (rows.next()) ids.add(rows.getLong(1));
    }
    return ids;
  }

  private void compare(Connection database, Piece piece, List<String> found)
      throws SQLException, IOException {
    if (!piece.complaint().isEmpty()) found.add(piece.word() + ": " + piece.complaint());
    var id = piece.isKnown() ? piece.id() : created(database, piece);
    if (id == 0) return; // in doubt, and it did not happen
    var history = history(database, id);
    if (piece.isKnown() && !piece.histories().contains(history))
      found.add("%s: history %s, clients hold %s".formatted(id, history, piece.histories()));
    compareTexts(database, piece, id, found);
    comparePage(id, found);
  }

  private static long created(Connection database, Piece piece) throws SQLException {
    var sql = "select article_id from revision where title like 'Tin " + piece.word() + " bản %'";
    return ids(database, sql).stream().findFirst().orElse(0L);
  }

  private static List<String> history(Connection database, long id) throws SQLException {
    var verbs = new ArrayList<String>();
    try (var query = database.prepareStatement(
        "select verb from article_history where article_id = ? order by id")) {
      query.setLong(1, id);
      try (var rows = query.executeQuery()) {
        while (rows.next()) verbs.add(rows.getString(1));
      }
    }
    return verbs;
  }

  private static void compareTexts(Connection database, Piece piece, long id, List<String> found)
      throws SQLException {
    for (int number = 1; number <= piece.saved(); number++) {
      var text = "Tin " + piece.word() + " bản " + number;
      var sql = "select id from revision where article_id = %d and number = %d and title = '%s'";
      if (ids(database, sql.formatted(id, number, text)).isEmpty()) found.add("lost: " + text);
    }
    if (piece.typed().isEmpty()) return;
    var sql = "select article_id from typing where article_id = %d and content ->> 'title' = '%s'";
    if (ids(database, sql.formatted(id, piece.typed())).isEmpty())
      found.add("lost what was typed: " + piece.typed());
  }

  /** What the newsroom says is live, against what a reader gets. */
  private void comparePage(long id, List<String> found) throws IOException {
    var answer = newsroom.get("/api/v1/articles/" + id);
    if (answer.statusCode() != 200) {
      found.add(id + ": the newsroom's API answers " + answer.statusCode());
      return;
    }
    var live = Client.member(answer.body(), "live");
    var page = page(id);
    int wanted = live.equals("NONE") ? 404 : live.equals("GONE") ? 410 : 200;
    if (page.statusCode() != wanted)
      found.add("%d is %s, its page answers %d".formatted(id, live, page.statusCode()));
    else if (live.equals("LIVE") && !page.body().contains(Client.member(answer.body(), "title")))
      found.add(id + " is live, its page shows an older text");
    else if (live.equals("WITHDRAWN") && !page.body().contains("Thử sự cố"))
      found.add(id + " is withdrawn, its page does not say so");
  }

  private java.net.http.HttpResponse<String> page(long id) throws IOException {
    var first = reader.get("/bai/" + id);
    if (first.statusCode() / 100 != 3) return first;
    var location = first.headers().firstValue("Location").orElseThrow();
    return reader.get(location.substring(location.indexOf("/bai/")));
  }

  /** Feed and list pages, whole, against the rows that they are made of. */
  private void compareLists(Connection database, List<String> found) throws SQLException, IOException {
    var order = " order by published_at desc, article_id desc";
    var all = new ArrayList<>(ids(database,
        "select article_id from listing where facet = 'ALL'" + order));
    var news = new ArrayList<>(ids(database,
        "select article_id from listing where facet = 'KIND' and value = 'NEWS'" + order));
    for (var feed : List.of("/feed/rss.xml", "/feed/atom.xml"))
      differ(feed, new HashSet<>(all.subList(0, Math.min(20, all.size()))), linked(feed), found);
    var shown = new HashSet<Long>();
    for (int page = 1; page <= 1 + all.size() / 20; page++)
      shown.addAll(linked(page == 1 ? "/tin-tuc" : "/tin-tuc?trang=" + page));
    news.removeAll(shown);
    if (!news.isEmpty()) found.add("/tin-tuc lacks " + news);
    shown.removeAll(all);
    if (!shown.isEmpty()) found.add("/tin-tuc shows what is not live: " + shown);
  }

  private Set<Long> linked(String path) throws IOException {
    var ids = new HashSet<Long>();
    var links = LINK.matcher(reader.get(path).body());
    while (links.find()) ids.add(Long.parseLong(links.group(1)));
    return ids;
  }

  private static void differ(String what, Set<Long> wanted, Set<Long> shown, List<String> found) {
    var missing = new HashSet<>(wanted);
    missing.removeAll(shown);
    var more = new HashSet<>(shown);
    more.removeAll(wanted);
    if (!missing.isEmpty()) found.add(what + " lacks " + missing);
    if (!more.isEmpty()) found.add(what + " has too much: " + more);
  }

  private void compareIndex(Connection database, List<String> found) throws SQLException, IOException {
    var held = new HashMap<Long, Integer>();
    var solr = new Client(loa.environment("LOA_SOLR_URL"), "");
    var answer = solr.get("/loa/select?q=*:*&fl=id,stamp&rows=100000&wt=json").body();
    var documents = INDEXED.matcher(answer);
    while (documents.find()) {
      var stamp = Client.member(documents.group(), "stamp");
      var revision = Integer.parseInt(stamp.substring(stamp.indexOf('.') + 1));
      held.put(Long.parseLong(Client.member(documents.group(), "id")), revision);
    }
    try (var query = database.createStatement();
        var rows = query.executeQuery("select article_id, revision from search_text")) {
      while (rows.next()) {
        var stamp = held.remove(rows.getLong(1));
        if (stamp == null || stamp != rows.getInt(2))
          found.add("the index holds %s of %d, not %d".formatted(stamp, rows.getLong(1), rows.getInt(2)));
      }
    }
    if (!held.isEmpty()) found.add("the index holds what is not listed: " + held.keySet());
  }
}
