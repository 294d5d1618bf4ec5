package vn.loa.outbox;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import vn.loa.shared.DomainEvent;
import vn.loa.shared.ManyEvents;
import vn.loa.shared.Subject;

/** Keeps what recipients have still to be told, as rows of the transaction that made the news. */
@ApplicationScoped
public class Outbox {
  /** Says that something waits; a hint to the relay, which looks by itself as well. */
  public record Posted() {}

  /** One thing that one recipient has to be told. */
  public record Message(long id, Subject subject, int attempts) {}

  private static final int MOST = 200;
  private static final int LONGEST_ERROR = 500;

  @PersistenceContext EntityManager em;
  @Inject @Any Instance<Recipient> recipients;
  @Inject Event<Posted> posted;

  @Transactional(TxType.MANDATORY)
  void onNews(@Observes DomainEvent news) {
    post(List.of(news));
  }

  @Transactional(TxType.MANDATORY)
  void onMuchNews(@Observes ManyEvents news) {
    post(news.all());
  }

  private void post(List<? extends DomainEvent> news) {
    for (var recipient : recipients) {
      var wanted = news.stream().filter(recipient::wants).map(DomainEvent::subject).toList();
      if (wanted.isEmpty()) continue;
      post(recipient.name(), wanted);
      posted.fire(new Posted());
    }
  }

  private void post(String recipient, List<Subject> subjects) {
    em.createNativeQuery(
            """
            insert into outbox_message (recipient, subject)
            select ?, unnest(string_to_array(?, chr(10)))""")
        .setParameter(1, recipient)
        .setParameter(2, subjects.stream().map(Subject::toString).collect(joining("\n")))
        .executeUpdate();
  }

  /**
   * Takes what is due for one recipient; other nodes skip it. A node that dies with it loses
   * nothing: it is due again after the lease.
   */
  @Transactional(TxType.REQUIRES_NEW)
  @SuppressWarnings("unchecked")
  public List<Message> claim(String recipient) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                update outbox_message
                set attempts = attempts + 1, next_attempt_at = now() + interval '20 s'
                where id in (select id from outbox_message
                  where recipient = ? and next_attempt_at <= now()
                  order by id limit %d for update skip locked)
                returning id, subject, attempts"""
                    .formatted(MOST))
            .setParameter(1, recipient)
            .getResultList();
    return rows.stream().map(Outbox::message).toList();
  }

  private static Message message(Object[] row) {
    return new Message(
        ((Number) row[0]).longValue(),
        Subject.parse((String) row[1]),
        ((Number) row[2]).intValue());
  }

  @Transactional(TxType.REQUIRES_NEW)
  public void carriedOut(List<Message> messages) {
    if (messages.isEmpty()) return;
    var ids = String.join(",", messages.stream().map(m -> Long.toString(m.id())).toList());
    em.createNativeQuery("delete from outbox_message where id = any (?::bigint[])")
        .setParameter(1, "{" + ids + "}")
        .executeUpdate();
  }

  /** Tries again after 1, 2, 4 … seconds, at most 16; nothing is ever given up. */
  @Transactional(TxType.REQUIRES_NEW)
  public void failed(Message message, Exception error) {
    var text = String.valueOf(error);
    em.createNativeQuery(
            """
            update outbox_message
            set last_error = ?, next_attempt_at = now() + ? * interval '1 s' where id = ?""")
        .setParameter(1, text.substring(0, Math.min(text.length(), LONGEST_ERROR)))
        .setParameter(2, 1 << Math.min(4, message.attempts() - 1))
        .setParameter(3, message.id())
        .executeUpdate();
  }

  /** Has a recipient that is back told at once of all that waits for it. */
  @Transactional(TxType.REQUIRES_NEW)
  public void hasten(String recipient) {
    em.createNativeQuery(
            """
            update outbox_message set next_attempt_at = now()
            where recipient = ? and next_attempt_at > now()""")
        .setParameter(1, recipient)
        .executeUpdate();
    posted.fire(new Posted());
  }

  /** How many messages wait, for the health page. */
  @Transactional
  public long waiting() {
    return ((Number) em.createNativeQuery("select count(*) from outbox_message").getSingleResult())
        .longValue();
  }

  /** How long the message that waits longest has been waiting; 0 when none waits. */
  @Transactional
  public long oldestSeconds() {
    var query =
        "select coalesce(extract(epoch from now() - min(created_at)), 0) from outbox_message";
    return ((Number) em.createNativeQuery(query).getSingleResult()).longValue();
  }
}
