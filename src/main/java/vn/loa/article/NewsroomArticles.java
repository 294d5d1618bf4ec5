package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loa.identity.Actor;
import vn.loa.identity.CurrentAccount;
import vn.loa.shared.Page;

/** The articles that somebody in the newsroom may see: of the own agency, or shared with it. */
@ApplicationScoped
@Transactional
public class NewsroomArticles {
  static final String COLUMNS =
      """
      select a.id, r.title, r.kind, r.section, a.agency, a.state, a.state_since, a.live,
        a.publish_at, a.emergency_by is not null, r.content ->> 'author',
        r.content ->> 'programme'
      """;
  static final String FROM =
      """
      from article a join revision r on r.id = a.working_id
      where (a.agency = ? or exists
        (select 1 from article_share s where s.article_id = a.id and s.agency = ?))
      """;

  @PersistenceContext EntityManager em;
  @Inject CurrentAccount current;
  @Inject Clock clock;
  @Inject Steps steps;

  /** One page of what fits {@code query}, the newest first. */
  public Page<ArticleSummary> find(NewsroomQuery query) {
    return page(query, "order by a.id desc", query.page());
  }

  /** One page of what waits in {@code state}, the longest waiting first. */
  public Page<ArticleSummary> waiting(ArticleState state, int page) {
    return page(NewsroomQuery.in(state, page), "order by a.state_since, a.id", page);
  }

  @SuppressWarnings("unchecked")
  private Page<ArticleSummary> page(NewsroomQuery query, String order, int page) {
    var actor = current.get();
    var values = new ArrayList<Object>(List.of(actor.agency(), actor.agency()));
    var where = FROM + where(query, actor, values);
    List<Object[]> rows =
        with(values, COLUMNS + where + order)
            .setFirstResult(Page.offset(page, Page.SIZE))
            .setMaxResults(Page.SIZE)
            .getResultList();
    var total = Rows.number(with(values, "select count(*) " + where).getSingleResult());
    var now = clock.instant();
    return new Page<>(
        rows.stream().map(row -> summary(row, steps, now)).toList(), total, page, Page.SIZE);
  }

  /** The titles of those among {@code ids} that whoever has signed in may see. */
  @SuppressWarnings("unchecked")
  public Map<Long, String> titles(Set<Long> ids) {
    var agency = current.get().agency();
    var list = ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    List<Object[]> rows =
        with(
                List.of(agency, agency, list),
                "select a.id, r.title " + FROM + "and a.id = any (cast(? as bigint[]))")
            .getResultList();
    return rows.stream().collect(Collectors.toMap(r -> Rows.number(r[0]), r -> (String) r[1]));
  }

  private static String where(NewsroomQuery query, Actor actor, List<Object> values) {
    var where = new StringBuilder();
    and(where, values, "r.kind = ?", query.kind() == null ? "" : query.kind().name());
    and(where, values, "a.state = ?", query.state() == null ? "" : query.state().name());
    and(where, values, "a.live = ?", query.live() == null ? "" : query.live().name());
    and(where, values, "r.section = ?", query.section());
    and(where, values, "r.content ->> 'programme' = ?", query.programme());
    and(where, values, "jsonb_exists(r.content -> 'areas', ?)", query.area());
    for (var word : query.text().split(" "))
      and(where, values, "fold(r.title) like '%' || fold(?) || '%'", escaped(word));
    if (query.mine()) {
      where.append("and a.written_by = ?\n");
      values.add(actor.id());
    }
    return where.toString();
  }

  private static void and(StringBuilder where, List<Object> values, String test, String value) {
    if (value.isEmpty()) return;
    where.append("and ").append(test).append('\n');
    values.add(value);
  }

  private static String escaped(String word) {
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  private Query with(List<Object> values, String sql) {
    var query = em.createNativeQuery(sql);
    for (int i = 0; i < values.size(); i++) query.setParameter(i + 1, values.get(i));
    return query;
  }

  static ArticleSummary summary(Object[] row, Steps steps, Instant now) {
    var state = ArticleState.valueOf((String) row[5]);
    var publishAt = Rows.instantOrNull(row[8]);
    return new ArticleSummary(
        Rows.number(row[0]),
        (String) row[1],
        ArticleKind.valueOf((String) row[2]),
        (String) row[3],
        (String) row[4],
        state,
        steps.of((String) row[3], (String) row[11]),
        Rows.instant(row[6]),
        Live.valueOf((String) row[7]),
        publishAt,
        state == ArticleState.APPROVED && publishAt != null && publishAt.isBefore(now),
        (Boolean) row[9],
        (String) row[10]);
  }
}
