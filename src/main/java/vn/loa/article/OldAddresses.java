package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.loa.shared.Text;

/** Where the pieces of the old site stood, so that links to them still lead there. */
@ApplicationScoped
@Transactional
public class OldAddresses {
  private static final int LONGEST = 1_000;

  @PersistenceContext EntityManager em;

  /** The address on the portal of what stood at {@code path}; without its title once it is gone. */
  @SuppressWarnings("unchecked")
  public Optional<String> find(String path) {
    var known = normal(path);
    if (known.length() < 2) return Optional.empty();
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select a.id, case when a.live in ('LIVE', 'WITHDRAWN') then r.title end
                from old_address o join article a on a.id = o.article_id
                join revision r on r.id = a.live_id where o.path = ?""")
            .setParameter(1, known)
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(row -> PublicArticle.path(Rows.number(row[0]), (String) row[1]));
  }

  /** One form for however it was written; empty when it is too long or no address. */
  static String normal(String path) {
    if (path.length() > LONGEST || !path.startsWith("/")) return "";
    try {
      var plain = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
      var line = Text.line(plain);
      return line.length() > 1 ? line.replaceAll("/+$", "") : line;
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }
}
