package vn.loa.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.SolrRequest.METHOD;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.impl.HttpJdkSolrClient;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.util.IOUtils;
import org.jspecify.annotations.Nullable;
import vn.loa.settings.Settings;

/** Solr's core of articles. */
@ApplicationScoped
class SolrIndex {
  private static final Logger LOG = Logger.getLogger(SolrIndex.class.getName());
  private static final String CORE = "loa";
  private static final int VISIBLE_WITHIN_MILLIS = 300;

  private final HttpJdkSolrClient asked;
  private final HttpJdkSolrClient told;
  private final Clock clock;

  @Inject
  SolrIndex(Settings settings, Clock clock) {
    this.clock = clock;
    this.asked = client(settings, CORE, 1500);
    this.told = client(settings, null, 10_000);
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway")
  SolrIndex() {
    clock = null;
    asked = null;
    told = null;
  }

  private static HttpJdkSolrClient client(Settings settings, @Nullable String core, int millis) {
    return new HttpJdkSolrClient.Builder(settings.solr().toString())
        .withDefaultCollection(core)
        .useHttp1_1(true)
        .withConnectionTimeout(300, TimeUnit.MILLISECONDS)
        .withRequestTimeout(millis, TimeUnit.MILLISECONDS)
        .withIdleTimeout(millis, TimeUnit.MILLISECONDS)
        .build();
  }

  @PreDestroy
  void close() {
    IOUtils.closeQuietly(asked);
    IOUtils.closeQuietly(told);
  }

  /** The first {@code rows} of what is found. */
  Matches find(Terms terms, Map<String, String> filters, int rows)
      throws SolrServerException, IOException {
    var question = SolrQuestion.of(terms, filters, rows, clock.instant());
    var answer = asked.query(question, METHOD.POST);
    return new Matches(ids(answer), answer.getResults().getNumFound(), false, facets(answer));
  }

  /** Other spellings of folded words by which every word is found, and how much by each. */
  Map<String, Long> respelled(String words) throws SolrServerException, IOException {
    var question = new SolrQuery(words).setRequestHandler("/spell");
    question.set("spellcheck.q", words);
    var spelled = asked.query(question, METHOD.POST).getSpellCheckResponse();
    if (spelled == null || spelled.getCollatedResults() == null) return Map.of();
    var found = new LinkedHashMap<String, Long>();
    for (var each : spelled.getCollatedResults())
      found.put(each.getCollationQueryString(), each.getNumberOfHits());
    return found;
  }

  /** What resembles {@code text}, the most alike first. */
  List<Long> like(String text, int most) throws SolrServerException, IOException {
    var question = new SolrQuery("{!mlt_content qf=pairs mintf=1 mindf=1 maxqt=40}" + text);
    return ids(asked.query(question.setRows(most).setFields("id"), METHOD.POST));
  }

  /** Pieces whose title holds all {@code words} and one that begins with {@code last}. */
  List<Long> titled(List<String> words, String last, int most)
      throws SolrServerException, IOException {
    var question = new SolrQuery("title:" + last + "*");
    for (var word : words) question.addFilterQuery("title:" + word);
    question.setSort("published_at", SolrQuery.ORDER.desc).setRows(most).setFields("id");
    return ids(asked.query(question, METHOD.POST));
  }

  /** Fails when Solr gives no answer, good or bad; asked without patience. */
  void ping() throws SolrServerException, IOException {
    try {
      count();
    } catch (SolrException anAnswer) {
      LOG.log(Level.FINE, "Solr is there", anAnswer);
    }
  }

  /** How many pieces it holds; asked without patience. */
  long count() throws SolrServerException, IOException {
    return asked.query(new SolrQuery("*:*").setRows(0)).getResults().getNumFound();
  }

  /** The core that is searched, to be written. */
  SolrCore live() {
    return new SolrCore(told, CORE, VISIBLE_WITHIN_MILLIS);
  }

  /** The core that is built beside it. */
  SolrCore next() {
    return new SolrCore(told, CORE + "-next", -1);
  }

  private static List<Long> ids(QueryResponse answer) {
    return answer.getResults().stream().map(piece -> id(piece.getFieldValue("id"))).toList();
  }

  private static Map<String, Map<String, Long>> facets(QueryResponse answer) {
    var facets = new HashMap<String, Map<String, Long>>();
    for (var field : answer.getFacetFields()) {
      var counts = new LinkedHashMap<String, Long>();
      for (var value : field.getValues()) counts.put(value.getName(), value.getCount());
      facets.put(field.getName(), counts);
    }
    return facets;
  }

  private static long id(Object value) {
    return Long.parseLong(value.toString());
  }
}
