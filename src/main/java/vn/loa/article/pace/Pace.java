package vn.loa.article.pace;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.article.ArticleState;
import vn.loa.article.Dossier;
import vn.loa.identity.CurrentAccount;

/** How long pieces stay in each step, out of their history: one statement for each question. */
@ApplicationScoped
@Transactional
public class Pace {
  /** A stay begins with a line of the history that changes the state and ends with the next. */
  private static final String STAYS =
      """
      moves as (
        select h.article_id, h.id, h.at, h.state,
          lag(h.state) over (partition by h.article_id order by h.id) as before
        from article_history h join asked using (article_id)
      ), stays as (
        select article_id, id, state, at as began,
          lead(at) over (partition by article_id order by id) as ended
        from moves where before is distinct from state
      )
      """;

  private static final String STEPS =
      """
      with asked as (
        select a.id as article_id, r.section from article a join revision r on r.id = a.working_id
        where (?3 = '' or a.agency = ?3) and (?4 = '' or r.section = ?4) and a.id in
          (select h.article_id from article_history h where h.at >= ?1 and h.at < ?2)
      ),
      """
          + STAYS
          + """
      , spent as (
        select s.state, asked.section, office_seconds(s.began, s.ended) as office,
          extract(epoch from s.ended - s.began) as calendar
        from stays s join asked using (article_id)
        where s.ended >= ?1 and s.ended < ?2 and s.state <> 'PUBLISHED'
      )
      select state, coalesce(section, ''), count(*),
        percentile_cont(0.5) within group (order by office),
        percentile_cont(0.9) within group (order by office),
        percentile_cont(0.5) within group (order by calendar),
        percentile_cont(0.9) within group (order by calendar)
      from spent group by grouping sets ((state), (state, section))
      order by grouping(section) desc, section, array_position(
      """
          + array(List.of(ArticleState.values()))
          + ", state)";

  private static final String OF_ONE =
      "with asked as (select cast(?1 as bigint) as article_id), "
          + STAYS
          + """
      select state, began, ended, office_seconds(began, coalesce(ended, ?2)),
        extract(epoch from coalesce(ended, ?2) - began)
      from stays order by id
      """;

  private static final String LONGEST =
      "select w.* from unnest("
          + array(ArticleState.WAITING)
          + """
      ) as step(name)
      cross join lateral (
        select a.id, r.title, r.section, a.agency, a.state, a.state_since,
          office_seconds(a.state_since, ?1)
        from article a join revision r on r.id = a.working_id
        where a.state = step.name and (a.publish_at is null or a.publish_at < ?1)
          and (?2 = '' or a.agency = ?2) and (?3 = '' or r.section = ?3)
        order by a.state_since, a.id limit 10) w
      """;

  @PersistenceContext EntityManager em;
  @Inject CurrentAccount current;
  @Inject Dossier dossier;
  @Inject Clock clock;

  /** How long pieces stayed in each step: of all sections together, then of each section. */
  @SuppressWarnings("unchecked")
  public List<StepTime> steps(PaceQuestion question) {
    var agency = new PaceScope(current.get()).agency(question.agency());
    List<Object[]> rows =
        em.createNativeQuery(STEPS)
            .setParameter(1, Timestamp.from(question.begin()))
            .setParameter(2, Timestamp.from(question.end()))
            .setParameter(3, agency)
            .setParameter(4, question.section())
            .getResultList();
    return rows.stream().map(Pace::step).toList();
  }

  /** What waits now, in each step the ten that wait longest. */
  @SuppressWarnings("unchecked")
  public List<Waiting> longest(PaceQuestion question) {
    var agency = new PaceScope(current.get()).agency(question.agency());
    Query query =
        em.createNativeQuery(LONGEST)
            .setParameter(1, Timestamp.from(clock.instant()))
            .setParameter(2, agency)
            .setParameter(3, question.section());
    return ((List<Object[]>) query.getResultList()).stream().map(Pace::waiting).toList();
  }

  /** Where one piece has been, oldest first, for whoever may read its record. */
  @SuppressWarnings("unchecked")
  public List<Stay> of(long article) {
    dossier.mustBeReadable(article);
    List<Object[]> rows =
        em.createNativeQuery(OF_ONE)
            .setParameter(1, article)
            .setParameter(2, Timestamp.from(clock.instant()))
            .getResultList();
    return rows.stream().map(Pace::stay).toList();
  }

  private static StepTime step(Object[] row) {
    return new StepTime(
        ArticleState.valueOf((String) row[0]),
        (String) row[1],
        number(row[2]),
        new StepTime.Spread(number(row[3]), number(row[4])),
        new StepTime.Spread(number(row[5]), number(row[6])));
  }

  private static Waiting waiting(Object[] row) {
    return new Waiting(
        number(row[0]),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        ArticleState.valueOf((String) row[4]),
        instant(row[5]),
        number(row[6]));
  }

  private static Stay stay(Object[] row) {
    return new Stay(
        ArticleState.valueOf((String) row[0]),
        instant(row[1]),
        instantOrNull(row[2]),
        number(row[3]),
        number(row[4]));
  }

  private static String array(Collection<ArticleState> states) {
    return states.stream().map(each -> "'" + each + "'").collect(joining(", ", "array[", "]"));
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }

  private static Instant instant(Object column) {
    return column instanceof OffsetDateTime time
        ? time.toInstant()
        : ((Timestamp) column).toInstant();
  }

  private static @Nullable Instant instantOrNull(@Nullable Object column) {
    return column == null ? null : instant(column);
  }
}
