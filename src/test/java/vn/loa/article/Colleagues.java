package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import vn.loa.identity.Actor;
import vn.loa.identity.CurrentAccount;
import vn.loa.identity.Duty;
import vn.loa.notice.Notice;
import vn.loa.notice.Notices;

/** People of one office who write a piece together, and somebody of another agency. */
@ApplicationScoped
public class Colleagues {
  static final Actor REPORTER = actor(9101, "VPDP-NTM", Duty.REPORT);
  static final Actor COLLEAGUE = actor(9102, "VPDP-NTM", Duty.REPORT);
  static final Actor EDITOR = actor(9103, "VPDP-NTM", Duty.EDIT, Duty.APPROVE);
  static final Actor STRANGER = actor(9104, "BAO-LCI", Duty.REPORT, Duty.EDIT);

  @Inject Writing writing;
  @Inject Notices notices;
  @Inject CurrentAccount current;

  @PersistenceContext EntityManager em;

  private static Actor actor(long id, String agency, Duty... duties) {
    return new Actor(id, "it-" + id, "Người thử " + id, agency, Set.of(duties));
  }

  /** A piece that the reporter begins. */
  long draft(String title) {
    current.is(REPORTER);
    return writing.create(whole(title, "Sapo"));
  }

  static Draft whole(String title, String lead) {
    var content =
        new Content(
            ArticleKind.NOTICE,
            title,
            lead,
            "Nội dung",
            "thong-bao",
            "NTM",
            List.of(),
            List.of("10"),
            "vi",
            "",
            List.of(),
            "Ban Biên tập",
            null);
    return new Draft(content, new Planning(Flag.NONE, null, ""), Set.of());
  }

  /** What the one who asks was told last. */
  Notice latest() {
    return notices.mine(1).items().get(0);
  }

  @Transactional
  public void change(String sql) {
    em.createNativeQuery(sql).executeUpdate();
  }

  long count(String sql, Object value) {
    return ((Number) em.createNativeQuery(sql).setParameter(1, value).getSingleResult())
        .longValue();
  }
}
