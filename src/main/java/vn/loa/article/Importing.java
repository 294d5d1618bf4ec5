package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.loa.identity.Actor;
import vn.loa.identity.Duty;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.ManyEvents;
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
  @Inject Arrivals rows;
  @Inject Exits exits;
  @Inject Event<ManyEvents> news;

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
  @ActivateRequestContext
  @Transactional(TxType.REQUIRES_NEW)
  public void take(Actor importer, List<ImportedPiece> pieces) {
    if (pieces.isEmpty()) return;
    moves.current.is(importer);
    var arrivals = arrivals(pieces, importer.agency());
    rows.write(arrivals, importer);
    news.fire(new ManyEvents(arrivals.stream().map(Arrival::news).toList()));
    exits.arrived(arrivals);
  }

  private List<Arrival> arrivals(List<ImportedPiece> pieces, String agency) {
    var numbers = rows.numbers(pieces.size()).iterator();
    return pieces.stream().map(piece -> arrival(piece, agency, numbers.next())).toList();
  }

  private static Arrival arrival(ImportedPiece piece, String agency, Object[] numbers) {
    return new Arrival(
        Rows.number(numbers[0]),
        Rows.number(numbers[1]),
        agency,
        piece.content(),
        piece.publishedAt(),
        piece.updatedAt(),
        piece.origin(),
        OldAddresses.normal(piece.path()),
        piece.file(),
        piece.number(),
        piece.approver(),
        note(piece));
  }

  private static String note(ImportedPiece piece) {
    var from = Words.of("article.import.note", piece.file(), Integer.toString(piece.number()));
    if (piece.approver().isEmpty()) return from;
    return from + " " + Words.of("article.import.approver", piece.approver());
  }
}
