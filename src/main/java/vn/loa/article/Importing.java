package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loa.identity.Actor;
import vn.loa.identity.Duty;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;
import vn.loa.shared.Words;

/**
 * Takes in what another system had published: with its dates, past the workflow, and said so in the
 * history of each piece. Only whoever holds the machine may do it, through {@code ./loa import}.
 */
@ApplicationScoped
public class Importing {
  @PersistenceContext EntityManager em;
  @Inject Moves moves;
  @Inject Articles articles;
  @Inject Pictures pictures;
  @Inject Exits exits;
  @Inject OldAddresses addresses;

  /** In whose name it is done, for the pieces of {@code agency}. */
  public static Actor importer(String agency) {
    return new Actor(0, "import", Words.of("article.import.name"), agency, Set.of(Duty.MEDIA));
  }

  /** Those of {@code origins} that have come already. */
  @Transactional
  @SuppressWarnings("unchecked")
  public Set<String> known(Collection<String> origins) {
    return new HashSet<>(
        em.createNativeQuery(
                "select origin from article_origin"
                    + " where origin = any (string_to_array(?, chr(10)))")
            .setParameter(1, String.join("\n", origins))
            .getResultList());
  }

  /** Every reason why it cannot be taken; what is only untidy, such as a missing alt, is none. */
  @Transactional
  public List<Reason> faults(ImportedPiece piece) {
    var faults = new ArrayList<Reason>();
    var content = piece.content();
    if (content.title().isBlank()) faults.add(Reason.at("title", "article.gap.title"));
    if (content.body().isBlank()) faults.add(Reason.at("body", "article.gap.body"));
    if (piece.publishedAt().isAfter(moves.clock.instant()))
      faults.add(Reason.at("publishedAt", "article.import.future"));
    try {
      moves.rules.check(content);
    } catch (InvalidInput invalid) {
      faults.addAll(invalid.reasons());
    }
    return faults;
  }

  /** Takes all of them or, when it throws, none. */
  @Transactional(TxType.REQUIRES_NEW)
  public void take(List<ImportedPiece> pieces) {
    var actor = moves.current.get();
    for (var piece : pieces) {
      take(piece, actor);
      em.flush();
      em.clear(); // otherwise each statement looks at all that came before it
    }
  }

  private void take(ImportedPiece piece, Actor actor) {
    var now = moves.clock.instant();
    var article = articles.add(new Article(actor, piece.publishedAt()));
    var revision = new Revision(article.id(), 1, piece.content(), 0, piece.publishedAt());
    articles.add(revision);
    article.arrive(revision, piece.publishedAt(), piece.updatedAt());
    if (piece.content().hasPictures()) pictures.usedByWorking(article, piece.content());
    var note = note(piece);
    moves.history.add(article, actor, HistoryEntry.IMPORT, note, false, now);
    moves.tell(article, HistoryEntry.IMPORT, Map.of("note", note, "origin", piece.origin()));
    exits.arrived(article);
    remember(piece, article, Timestamp.from(now));
  }

  private static String note(ImportedPiece piece) {
    var from = Words.of("article.import.note", piece.file(), Integer.toString(piece.number()));
    if (piece.approver().isEmpty()) return from;
    return from + " " + Words.of("article.import.approver", piece.approver());
  }

  private void remember(ImportedPiece piece, Article article, Timestamp now) {
    em.createNativeQuery("insert into article_origin values (?, ?, ?, ?, ?, ?)")
        .setParameter(1, piece.origin())
        .setParameter(2, article.id())
        .setParameter(3, piece.file())
        .setParameter(4, piece.number())
        .setParameter(5, piece.approver())
        .setParameter(6, now)
        .executeUpdate();
    if (!piece.path().isEmpty()) addresses.add(piece.path(), article.id());
  }
}
