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
        r.programme
      """;
  private static final String SEEN =
      """
      where (a.agency = ? or exists
        (select 1 from article_share s where s.article_id = a.id and s.agency = ?))
      """;
  static final String FROM = "from article a join revision r on r.id = a.working_id\n" + SEEN;

  /** Texts are long: only those of the page are read. */
  private static final String ONE_PAGE =
      """
      from (select a.id %s limit ? offset ?) page
        join article a on a.id = page.id join revision r on r.id = a.working_id
      """;

  /** Nor are they counted where nothing is asked of them. */
  private static final String WITHOUT_TEXT = "from article a\n" + SEEN;

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
    var where = where(query, actor, values);
    var found = (query.asksForText() ? FROM : WITHOUT_TEXT) + where;
    var total = Rows.number(with(values, "select count(*) " + found).getSingleResult());
    var paged = new ArrayList<Object>(values);
    paged.addAll(List.of(Page.SIZE, Page.offset(page, Page.SIZE)));
    List<Object[]> rows =
        with(paged, COLUMNS + ONE_PAGE.formatted(found + order) + order).getResultList();
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
    and(where, values, "r.programme = ?", query.programme());
    and(where, values, "r.content -> 'areas' @> to_jsonb(cast(? as text))", query.area());
    for (var word : query.text().split(" "))
      and(where, values, "r.title_words like '%' || fold(?) || '%'", escaped(word));
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
