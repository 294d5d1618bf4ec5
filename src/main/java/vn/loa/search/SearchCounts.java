package vn.loa.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import vn.loa.identity.CurrentAccount;

/**
 * How often each thing was asked, and in vain, by day. Nothing tells who asked: no address, no
 * account, no hour; and what may name a person (numbers of telephones and papers, mail addresses)
 * is not even counted.
 */
@ApplicationScoped
@Transactional
public class SearchCounts {
  /** What fewer asked is shown to nobody. */
  static final int FEWEST = 3;

  private static final Logger LOG = Logger.getLogger(SearchCounts.class.getName());
  private static final int LONGEST = 80;
  private static final int MOST_WAITING = 1000;
  private static final int SHOWN = 200;
  private static final int DAYS = 90;
  private static final Pattern YEARS = Pattern.compile("\\b(19|20)\\d\\d\\b");
  private static final Pattern LONG_NUMBER = Pattern.compile("\\p{Nd}([\\s.()+-]*\\p{Nd}){6,}");

  @PersistenceContext EntityManager em;
  @Inject CurrentAccount current;
  @Inject Clock clock;

  private final Tally waiting = new Tally(MOST_WAITING);

  /** Counts one question of a reader, a moment later: nobody waits for it. */
  @Transactional(TxType.SUPPORTS)
  public void count(String text, boolean missed) {
    var question = Terms.of(text).plain();
    if (question.isEmpty() || isPersonal(text)) return;
    waiting.add(LocalDate.now(clock), question, missed);
  }

  /** Writes what was asked since it was written last. */
  void write() {
    var asked = waiting.take();
    if (asked.left() > 0)
      LOG.log(Level.WARNING, "{0} questions at once are too many to be counted", asked.left());
    asked.counts().forEach(this::write);
  }

  /** Whether it may name somebody. */
  static boolean isPersonal(String text) {
    var rest = YEARS.matcher(text).replaceAll("|");
    return text.length() > LONGEST || text.contains("@") || LONG_NUMBER.matcher(rest).find();
  }

  private void write(Tally.Question question, Tally.Count count) {
    em.createNativeQuery(
            """
            insert into search_count values (?1, ?2, ?3, ?4)
            on conflict (day, question) do update set
              asked = search_count.asked + excluded.asked,
              missed = search_count.missed + excluded.missed""")
        .setParameter(1, Date.valueOf(question.day()))
        .setParameter(2, question.words())
        .setParameter(3, count.asked())
        .setParameter(4, count.missed())
        .executeUpdate();
  }

  /** The same as {@link #whole}, as far as a page shows it. */
  public List<Asked> report(LocalDate from, boolean onlyMissed) {
    return report(from, onlyMissed, SHOWN);
  }

  /** What was asked in vain, or asked at all, since {@code from}; the most frequent first. */
  public List<Asked> whole(LocalDate from, boolean onlyMissed) {
    return report(from, onlyMissed, Integer.MAX_VALUE);
  }

  @SuppressWarnings("unchecked")
  private List<Asked> report(LocalDate from, boolean onlyMissed, int most) {
    SearchEditor.of(current.get());
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select question, sum(asked), sum(missed) from search_count where day >= ?1
                group by question having sum(asked) >= ?2 and (not ?3 or sum(missed) >= ?2)
                order by case when ?3 then sum(missed) else sum(asked) end desc, question
                limit ?4""")
            .setParameter(1, Date.valueOf(from))
            .setParameter(2, FEWEST)
            .setParameter(3, onlyMissed)
            .setParameter(4, most)
            .getResultList();
    return rows.stream()
        .map(row -> new Asked((String) row[0], number(row[1]), number(row[2])))
        .toList();
  }

  /** Forgets what is old, and after a week what hardly anybody asked. */
  void sweep() {
    em.createNativeQuery(
            """
            delete from search_count where day < ?1 or (day < ?2 and question in (
              select question from search_count group by question having sum(asked) < ?3))""")
        .setParameter(1, Date.valueOf(LocalDate.now(clock).minusDays(DAYS)))
        .setParameter(2, Date.valueOf(LocalDate.now(clock).minusDays(7)))
        .setParameter(3, FEWEST)
        .executeUpdate();
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }

  /** A question without accents, how often it was asked, and how often in vain. */
  public record Asked(String question, long asked, long missed) {}
}
