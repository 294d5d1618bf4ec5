package vn.loa.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.StringReader;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.identity.Administrator;
import vn.loa.identity.CurrentAccount;
import vn.loa.shared.DomainEvent;
import vn.loa.shared.Page;
import vn.loa.shared.Vietnam;

/** Writes down every event in the transaction that made it, by the machine's time. */
@ApplicationScoped
public class AuditLog {
  private static final String WHERE =
      """
       from audit_entry
      where (?1 = '' or subject = ?1) and (?2 = '' or actor = ?2)
        and at >= cast(?3 as timestamptz) and at < cast(?4 as timestamptz)
        and (?5 = '' or agency = ?5)
      """;

  @PersistenceContext EntityManager em;
  @Inject CurrentAccount current;

  @Transactional(TxType.MANDATORY)
  void write(@Observes DomainEvent event) {
    var actor = current.find();
    em.createNativeQuery(
            """
            insert into audit_entry (at, actor_id, actor, agency, subject, name, details)
            values (?1, cast(?2 as bigint), ?3, ?4, ?5, ?6, cast(?7 as jsonb))""")
        .setParameter(1, Timestamp.from(Instant.now()))
        .setParameter(2, actor.map(a -> Long.toString(a.id())).orElse(null))
        .setParameter(3, actor.map(a -> a.username()).orElse("system"))
        .setParameter(4, actor.map(a -> a.agency()).orElse(null))
        .setParameter(5, event.subject().toString())
        .setParameter(6, event.name())
        .setParameter(7, json(event.details()))
        .executeUpdate();
  }

  /** The newest lines first; an agency's administrator sees what her agency's people did. */
  @Transactional
  public Page<AuditEntry> search(AuditQuestion question, int number) {
    var administrator = Administrator.of(current.get());
    var agency = administrator.everywhere() ? "" : administrator.actor().agency();
    var total = asked(em.createNativeQuery("select count(*)" + WHERE), question, agency);
    var found =
        asked(
            em.createNativeQuery(
                "select id, at, actor, agency, subject, name, cast(details as text)"
                    + WHERE
                    + " order by id desc"),
            question,
            agency);
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        found
            .setFirstResult(Page.offset(number, Page.SIZE))
            .setMaxResults(Page.SIZE)
            .getResultList();
    var items = rows.stream().map(AuditLog::entry).toList();
    return new Page<>(items, ((Number) total.getSingleResult()).longValue(), number, Page.SIZE);
  }

  private static Query asked(Query query, AuditQuestion question, String agency) {
    return query
        .setParameter(1, question.subject())
        .setParameter(2, question.actor())
        .setParameter(3, midnight(question.from(), LocalDate.of(2000, 1, 1)))
        .setParameter(4, midnight(dayAfter(question.to()), LocalDate.of(3000, 1, 1)))
        .setParameter(5, agency);
  }

  private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
    return day == null ? null : day.plusDays(1);
  }

  private static String midnight(@Nullable LocalDate day, LocalDate otherwise) {
    return (day == null ? otherwise : day).atStartOfDay(Vietnam.ZONE).toInstant().toString();
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

  private static String json(Map<String, String> details) {
    var json = Json.createObjectBuilder();
    details.forEach(json::add);
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
