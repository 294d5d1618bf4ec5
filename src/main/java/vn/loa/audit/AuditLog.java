package vn.loa.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.StringReader;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.loa.identity.Administrator;
import vn.loa.identity.CurrentAccount;
import vn.loa.shared.DomainEvent;
import vn.loa.shared.ManyEvents;
import vn.loa.shared.Page;

/** Writes down every event in the transaction that made it, by the machine's time. */
@ApplicationScoped
public class AuditLog {
  private static final int BATCH = 1000;

  /** Kept: looking for it costs more than writing an entry. */
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  private static final String ENTRIES =
      "select id, at, actor, agency, subject, name, cast(details as text)";

  /** Hops from one name to the next in the index: the log is long, its names are few. */
  private static final String NAMES =
      """
      with recursive hop(name) as (
        select min(name) from audit_entry
        union all
        select (select min(e.name) from audit_entry e where e.name > hop.name) from hop
        where hop.name is not null)
      select name from hop where name is not null""";

  @PersistenceContext EntityManager em;
  @Inject CurrentAccount current;

  @Transactional(TxType.MANDATORY)
  void write(@Observes DomainEvent event) {
    write(List.of(event));
  }

  @Transactional(TxType.MANDATORY)
  void writeMany(@Observes ManyEvents events) {
    write(events.all());
  }

  private void write(List<? extends DomainEvent> events) {
    var actor = current.find();
    em.createNativeQuery(
            """
            insert into audit_entry (at, actor_id, actor, agency, subject, name, details)
            select ?1, cast(?2 as bigint), ?3, ?4, subject, name, details
            from json_to_recordset(cast(?5 as json)) as event(subject text, name text, details jsonb)""")
        .setParameter(1, Timestamp.from(Instant.now()))
        .setParameter(2, actor.map(a -> Long.toString(a.id())).orElse(null))
        .setParameter(3, actor.map(a -> a.username()).orElse("system"))
        .setParameter(4, actor.map(a -> a.agency()).orElse(null))
        .setParameter(5, json(events))
        .executeUpdate();
  }

  /** The newest lines first; an agency's administrator sees what her agency's people did. */
  @Transactional
  public Page<AuditEntry> search(AuditQuestion question, int number) {
    var where = new AuditCondition(question, scope());
    var total = where.fill(em.createNativeQuery("select count(*)" + where));
    var items = entries(where, "", Page.offset(number, Page.SIZE), Page.SIZE);
    return new Page<>(items, ((Number) total.getSingleResult()).longValue(), number, Page.SIZE);
  }

  /** The next lines older than the line {@code before}, for who wants all of them. */
  @Transactional
  public List<AuditEntry> older(AuditQuestion question, long before) {
    return entries(new AuditCondition(question, scope()), " and id < " + before, 0, BATCH);
  }

  /** What was ever done, as codes. */
  @Transactional
  @SuppressWarnings("unchecked")
  public List<String> names() {
    scope();
    return em.createNativeQuery(NAMES).getResultList();
  }

  /** The agency to which she is confined; blank for who governs the system. */
  private String scope() {
    var administrator = Administrator.of(current.get());
    return administrator.everywhere() ? "" : administrator.actor().agency();
  }

  /** Lines before the page are passed over in the index, not read. */
  @SuppressWarnings("unchecked")
  private List<AuditEntry> entries(AuditCondition where, String and, int first, int most) {
    var page = " from audit_entry where id in (select id%s%s order by id desc limit %d offset %d)";
    var sql = ENTRIES + page.formatted(where, and, most, first) + " order by id desc";
    List<Object[]> rows = where.fill(em.createNativeQuery(sql)).getResultList();
    return rows.stream().map(AuditLog::entry).toList();
  }

  private static AuditEntry entry(Object[] row) {
    return new AuditEntry(
        ((Number) row[0]).longValue(),
        ((Timestamp) row[1]).toInstant(),
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        map((String) row[6]));
  }

  private static String json(List<? extends DomainEvent> events) {
    var json = JSON.createArrayBuilder();
    for (var event : events) {
      var details = JSON.createObjectBuilder();
      event.details().forEach(details::add);
      json.add(
          JSON.createObjectBuilder()
              .add("subject", event.subject().toString())
              .add("name", event.name())
              .add("details", details));
    }
    return json.build().toString();
  }

  private static Map<String, String> map(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject().entrySet().stream()
          .collect(
              Collectors.toMap(Map.Entry::getKey, e -> ((JsonString) e.getValue()).getString()));
    }
  }
}
