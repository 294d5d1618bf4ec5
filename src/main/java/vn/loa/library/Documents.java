package vn.loa.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.loa.shared.Text;

/** All official documents, the newest first. */
@ApplicationScoped
public class Documents {
  @PersistenceContext EntityManager em;

  public List<Document> all() {
    return search("");
  }

  public Optional<Document> find(String code) {
    return Optional.ofNullable(em.find(Document.class, code));
  }

  /** Documents that hold every word of {@code query}, typed with or without accents. */
  @SuppressWarnings("unchecked")
  public List<Document> search(String query) {
    return em.createNativeQuery(
            """
            select document.* from document
            where not exists (
              select from regexp_split_to_table(fold(?1), ' ') as word
              where strpos(fold(concat_ws(' ', kind, number, issuer, title)), word) = 0)
            order by issued_on desc nulls last, code
            """,
            Document.class)
        .setParameter(1, Text.line(query))
        .getResultList();
  }
}
