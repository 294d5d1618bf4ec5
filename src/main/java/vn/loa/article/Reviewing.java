package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loa.markup.TextDiff;

/** What somebody reads before she decides about a text, and what changed since she read it last. */
@ApplicationScoped
@Transactional
public class Reviewing {
  /** A saved text, by whom and when. */
  public record Version(int number, Instant at, String by) {}

  /**
   * A field that differs.
   *
   * @param html its words, with what was taken out and put in marked
   */
  public record Change(String field, String html) {}

  /**
   * A text as readers would get it, beside an older one.
   *
   * @param older the number of the older text; absent when there is none
   * @param lookedAt when she read the older text; absent when she never did
   * @param html the body as readers get it
   * @param difference the body with what changed marked
   * @param fields what it says besides, by field
   */
  public record Review(
      int number,
      @Nullable Integer older,
      @Nullable Instant lookedAt,
      Content content,
      String html,
      String difference,
      Map<String, String> fields,
      List<Change> changes,
      boolean bodyChanged) {}

  private static final int MOST_VERSIONS = 50;

  @PersistenceContext EntityManager em;
  @Inject Desk desk;
  @Inject Articles articles;
  @Inject Looks looks;
  @Inject Preview preview;
  @Inject ReviewFields fields;

  /**
   * Opens revision {@code to} beside {@code from}; when neither is said, the working text beside
   * the one that was looked at last, or else the live one. Notes that it was looked at.
   */
  public Review open(long id, @Nullable Integer from, @Nullable Integer to) {
    var article = desk.get(id);
    var newer = to == null ? article.working() : articles.revision(id, to);
    var look = looks.before(id, newer.number());
    var older =
        from == null ? base(article, newer, look) : Optional.of(articles.revision(id, from));
    if (to == null) looks.add(id, newer.number());
    var since = look.filter(l -> older.filter(o -> o.number() == l.revision()).isPresent());
    return review(newer, older.orElse(null), since.map(Looks.Look::at).orElse(null));
  }

  private Optional<Revision> base(Article article, Revision newer, Optional<Looks.Look> look) {
    if (look.isPresent())
      return Optional.of(articles.revision(article.id(), look.get().revision()));
    return Optional.ofNullable(article.published()).filter(r -> r.number() < newer.number());
  }

  Review review(Revision newer, @Nullable Revision older, @Nullable Instant lookedAt) {
    var html = preview.html(newer.content().body());
    var before = older == null ? "" : preview.html(older.content().body());
    return new Review(
        newer.number(),
        older == null ? null : older.number(),
        lookedAt,
        newer.content(),
        html,
        older == null ? html : TextDiff.html(before, html),
        fields.of(newer.content()),
        older == null ? List.of() : changes(older.content(), newer.content()),
        older != null && !older.content().body().equals(newer.content().body()));
  }

  private List<Change> changes(Content older, Content newer) {
    var before = fields.of(older);
    var changes = new ArrayList<Change>();
    fields
        .of(newer)
        .forEach(
            (field, after) -> {
              var was = before.getOrDefault(field, "");
              if (!was.equals(after))
                changes.add(new Change(field, TextDiff.html(paragraph(was), paragraph(after))));
            });
    return changes;
  }

  static String paragraph(String text) {
    return "<p>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</p>";
  }

  /** The text that was saved last, and by whom. */
  public Version last(long id) {
    return versions(id, 1).get(0);
  }

  /** The saved texts of an article, the newest first. */
  public List<Version> versions(long id) {
    return versions(id, MOST_VERSIONS);
  }

  @SuppressWarnings("unchecked")
  private List<Version> versions(long id, int most) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select r.number, r.created_at, coalesce(c.display_name, '')
                from revision r left join account c on c.id = r.created_by
                where r.article_id = ? order by r.number desc""")
            .setParameter(1, desk.get(id).id())
            .setMaxResults(most)
            .getResultList();
    return rows.stream()
        .map(r -> new Version((Integer) r[0], Rows.instant(r[1]), (String) r[2]))
        .toList();
  }
}
