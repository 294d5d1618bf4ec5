package vn.loa.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.SolrQuery;

/**
 * Writes a question as Solr reads it. Nothing of a request gets there but words of letters and
 * digits and document numbers in quotes; values of facets are passed aside.
 *
 * <p>A filter says what is found, exactly as in PostgreSQL; edismax only orders it.
 */
final class SolrQuestion {
  private SolrQuestion() {}

  static SolrQuery of(Terms terms, Map<String, String> filters, int rows, Instant now) {
    var query = new SolrQuery(words(terms));
    query.addFilterQuery(terms.condition(SolrQuestion::term, " AND ", " OR "));
    filters.forEach((facet, value) -> narrow(query, facet, value));
    order(query, terms, now);
    query.setRows(rows).setFields("id");
    query.setFacet(true).setFacetMinCount(1).setFacetLimit(-1);
    query.addFacetField(Facet.NAMES.toArray(String[]::new));
    return query;
  }

  private static String words(Terms terms) {
    var asked =
        terms.all().stream()
            .map(
                term ->
                    term.isPhrase() || term.number() ? quoted(term.words()) : term.words().get(0));
    var others = terms.all().stream().flatMap(term -> term.others().stream()).distinct();
    return Stream.concat(asked, others.map(SolrQuestion::quoted)).collect(Collectors.joining(" "));
  }

  private static String term(Term term) {
    if (term.number()) return "number:" + quoted(term.folded());
    return term.rows()
        .map(row -> "words:" + quoted(row))
        .collect(Collectors.joining(" OR ", "(", ")"));
  }

  private static void narrow(SolrQuery query, String facet, String value) {
    query.addFilterQuery("{!term f=" + facet + " v=$only_" + facet + "}");
    query.set("only_" + facet, value);
  }

  /** Whole phrases and exact accents go first; then the place of words, and a little the date. */
  private static void order(SolrQuery query, Terms terms, Instant now) {
    query.set("defType", "edismax").set("q.op", "OR").set("sow", true).set("mm", "0%");
    query.set("qf", "title^6 lead^3 body number^8").set("tie", "0.1").set("uf", "-*");
    query.set("pf", "title^12 lead^6 body^4").set("ps", 1);
    query.set("pf2", "title^3 lead^2 body").set("pf3", "title^4 lead^3 body^2");
    query.set("NOW", Long.toString(now.toEpochMilli()));
    query.set("bf", "recip(ms(NOW/HOUR,published_at),3.16e-11,2,2)");
    var words = terms.words();
    if (words.size() > 1) query.add("bq", "words:" + quoted(words) + "^=60");
    if (!terms.hasAccents()) return;
    query.add("bq", "(" + exactly(words) + ")^=50");
    if (words.size() > 1) query.add("bq", "exact:" + quoted(words) + "^=20");
  }

  private static String exactly(List<String> words) {
    return words.stream().map(word -> "+exact:" + word).collect(Collectors.joining(" "));
  }

  private static String quoted(List<String> words) {
    return '"' + String.join(" ", words) + '"';
  }
}
