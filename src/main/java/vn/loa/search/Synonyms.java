package vn.loa.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.loa.identity.CurrentAccount;
import vn.loa.shared.DomainEvent;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.NotFound;
import vn.loa.shared.Reason;
import vn.loa.shared.Subject;
import vn.loa.shared.Text;

/**
 * What means the same, as editors keep it. Questions are widened by it, in whichever engine
 * answers, so that a change holds on every node within seconds and no index is written anew.
 */
@ApplicationScoped
@Transactional
public class Synonyms {
  private static final int LONGEST = 100;
  private static final int MOST = 8;

  @PersistenceContext EntityManager em;
  @Inject CurrentAccount current;
  @Inject Event<DomainEvent> events;

  private final Remembered<Thesaurus> thesaurus =
      new Remembered<>(() -> new Thesaurus(groups().stream().map(Synonym::words).toList()));

  Thesaurus thesaurus() {
    return thesaurus.get();
  }

  public List<Synonym> all() {
    SearchEditor.of(current.get());
    return groups();
  }

  /** Adds what {@code line} says: {@code NTM = nông thôn mới}. */
  public long add(String line) {
    var editor = SearchEditor.of(current.get());
    var words = read(line);
    var id =
        em.createNativeQuery(
                "insert into synonym (words, changed_by) values (?1::text[], ?2) returning id")
            .setParameter(1, PostgresQuestion.array(words))
            .setParameter(2, editor.name())
            .getSingleResult();
    tell(((Number) id).longValue(), "search.synonym-added", words);
    return ((Number) id).longValue();
  }

  public void remove(long id) {
    SearchEditor.of(current.get());
    var group = groups().stream().filter(each -> each.id() == id).findFirst();
    if (group.isEmpty()) throw new NotFound(Reason.of("search.synonym-unknown"));
    em.createNativeQuery("delete from synonym where id = ?1").setParameter(1, id).executeUpdate();
    tell(id, "search.synonym-removed", group.get().words());
  }

  private static List<String> read(String line) {
    var words =
        Arrays.stream(Text.line(line).split("[=,;]"))
            .map(String::strip)
            .filter(each -> !Tokens.words(each).isEmpty())
            .distinct()
            .toList();
    if (words.size() < 2) throw new InvalidInput(Reason.at("words", "search.synonym-too-few"));
    if (words.size() > MOST)
      throw new InvalidInput(Reason.at("words", "search.synonym-too-many", MOST));
    if (words.stream().anyMatch(each -> each.length() > LONGEST))
      throw new InvalidInput(Reason.at("words", "search.synonym-too-long", LONGEST));
    return words;
  }

  @SuppressWarnings("unchecked")
  private List<Synonym> groups() {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select id, array_to_string(words, E'\\n'), changed_by,
                  extract(epoch from changed_at)
                from synonym order by lower(words[1]), id""")
            .getResultList();
    return rows.stream().map(Synonyms::synonym).toList();
  }

  private static Synonym synonym(Object[] row) {
    return new Synonym(
        ((Number) row[0]).longValue(),
        List.of(((String) row[1]).split("\n")),
        (String) row[2],
        SearchTextMaker.instant(row[3]));
  }

  private void tell(long id, String name, List<String> words) {
    var details = Map.of("words", String.join(" = ", words));
    events.fire(new SearchEvent(new Subject("synonym", id), name, details));
  }
}
