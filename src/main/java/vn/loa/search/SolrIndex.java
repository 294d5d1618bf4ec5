package vn.loa.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.SolrRequest.METHOD;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.impl.HttpJdkSolrClient;
import org.apache.solr.client.solrj.request.UpdateRequest;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.client.solrj.response.SpellCheckResponse;
import org.apache.solr.common.params.CursorMarkParams;
import org.apache.solr.common.util.IOUtils;
import vn.loa.settings.Settings;

/** Solr's core of articles. */
@ApplicationScoped
class SolrIndex {
  private static final String CORE = "loa";
  private static final int VISIBLE_WITHIN_MILLIS = 300;
  private static final int STAMPS = 10_000;

  private final HttpJdkSolrClient asked;
  private final HttpJdkSolrClient told;
  private final Clock clock;

  @Inject
  SolrIndex(Settings settings, Clock clock) {
    this.clock = clock;
    this.asked = client(settings, 1500);
    this.told = client(settings, 10_000);
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway")
  SolrIndex() {
    clock = null;
    asked = null;
    told = null;
  }

  private static HttpJdkSolrClient client(Settings settings, int millis) {
    return new HttpJdkSolrClient.Builder(settings.solr().toString())
        .withDefaultCollection(CORE)
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

  /** Other spellings of folded words by which every word is found, the best first. */
  List<String> respelled(String words) throws SolrServerException, IOException {
    var question = new SolrQuery(words).setRequestHandler("/spell");
    question.set("spellcheck.q", words);
    var spelled = asked.query(question, METHOD.POST).getSpellCheckResponse();
    if (spelled == null || spelled.getCollatedResults() == null) return List.of();
    return spelled.getCollatedResults().stream()
        .map(SpellCheckResponse.Collation::getCollationQueryString)
        .toList();
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

  /** Takes in what is listed and takes out the others; readers see it a moment later. */
  void write(Collection<SearchText> listed, Collection<Long> others)
      throws SolrServerException, IOException {
    var update = new UpdateRequest();
    update.setCommitWithin(VISIBLE_WITHIN_MILLIS);
    for (var text : listed) update.add(SolrDocuments.of(text));
    for (var id : others) update.deleteById(id.toString());
    if (!listed.isEmpty() || !others.isEmpty()) update.process(told);
  }

  /** Makes everything written so far visible now. */
  void commit() throws SolrServerException, IOException {
    told.commit();
  }

  boolean isEmpty() throws SolrServerException, IOException {
    return asked.query(new SolrQuery("*:*").setRows(0)).getResults().getNumFound() == 0;
  }

  /** The stamp of every piece that is held. */
  Map<Long, String> stamps() throws SolrServerException, IOException {
    var stamps = new HashMap<Long, String>();
    var query =
        new SolrQuery("*:*")
            .setFields("id", "stamp")
            .setRows(STAMPS)
            .addSort("id", SolrQuery.ORDER.asc);
    var next = CursorMarkParams.CURSOR_MARK_START;
    for (var mark = ""; !mark.equals(next); ) {
      mark = next;
      var answer = told.query(query.setParam(CursorMarkParams.CURSOR_MARK_PARAM, mark));
      for (var piece : answer.getResults())
        stamps.put(id(piece.getFieldValue("id")), String.valueOf(piece.getFieldValue("stamp")));
      next = answer.getNextCursorMark();
    }
    return stamps;
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
