package vn.loa.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loa.shared.Page;

/** Answers when Solr is away: the same pieces, ordered more plainly. */
@ApplicationScoped
@Transactional
public class PostgresSearch {
  @PersistenceContext EntityManager em;

  /** One page of what is found, and the counts of all of it. */
  Matches find(Terms terms, Map<String, String> filters, int page) {
    var statement = terms.hasRows() ? PostgresStatement.ROWS : PostgresStatement.WORDS;
    return find(statement, PostgresQuestion.condition(terms), terms, filters, page);
  }

  /** The same wherever the words stand, which the index knows without a look at the pieces. */
  Matches findAnywhere(Terms terms, Map<String, String> filters, int page) {
    var condition = PostgresQuestion.anywhere(terms);
    return find(PostgresStatement.WORDS, condition, terms, filters, page);
  }

  @SuppressWarnings("unchecked")
  private Matches find(
      String statement, String condition, Terms terms, Map<String, String> filters, int page) {
    var narrowed = PostgresQuestion.array(PostgresQuestion.facets(filters));
    em.createNativeQuery(PostgresStatement.BY_INDEX).getResultList();
    var query = em.createNativeQuery(statement);
    var values =
        List.of(
            PostgresQuestion.anywhere(terms),
            narrowed,
            narrowed,
            condition,
            condition,
            narrowed,
            narrowed,
            PostgresQuestion.phrase(terms.words()),
            PostgresQuestion.array(PostgresQuestion.exactly(terms)),
            PostgresQuestion.exactPhrase(terms),
            condition,
            condition,
            Page.SIZE,
            Page.offset(page, Page.SIZE));
    for (int at = 0; at < values.size(); at++) query.setParameter(at + 1, values.get(at));
    List<Object[]> rows = query.getResultList();
    return matches(rows);
  }

  /** Pieces whose title holds all {@code words} and one that begins with {@code last}. */
  @SuppressWarnings("unchecked")
  List<Long> titled(List<String> words, String last, int most) {
    var condition = new ArrayList<String>();
    for (var word : words) condition.add("'" + word + "'");
    condition.add("'" + last + "':*");
    List<Number> ids =
        em.createNativeQuery(PostgresStatement.TITLES)
            .setParameter(1, String.join(" & ", condition))
            .setParameter(2, most)
            .getResultList();
    return ids.stream().map(Number::longValue).toList();
  }

  private static Matches matches(List<Object[]> rows) {
    var ids = new ArrayList<Long>();
    var facets = new HashMap<String, Map<String, Long>>();
    long total = 0;
    var more = false;
    for (var row : rows) {
      var value = (String) row[1];
      var count = ((Number) row[2]).longValue();
      switch ((String) row[0]) {
        case "hit" -> ids.add(Long.valueOf(value));
        case "total" -> total = count;
        case "more" -> more = count > 0;
        default -> {
          var colon = value.indexOf(':');
          facets
              .computeIfAbsent(value.substring(0, colon), name -> new HashMap<>())
              .put(value.substring(colon + 1), count);
        }
      }
    }
    return new Matches(ids, total, more, facets);
  }
}
