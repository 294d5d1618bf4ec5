package vn.loa.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.SolrRequest.METHOD;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.request.CoreAdminRequest;
import org.apache.solr.client.solrj.request.UpdateRequest;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.SolrException.ErrorCode;
import org.apache.solr.common.params.CoreAdminParams.CoreAdminAction;

/**
 * One core as it is written: the one that is searched, or one that is built beside it.
 *
 * @param visibleWithin ms until readers see what was written; -1: not before {@link #commit}, which
 *     spares the work of showing each batch
 */
record SolrCore(SolrClient client, String name, int visibleWithin) {
  private static final int MANY = 50;
  private static final int WAIT_OF_MANY = 4;

  /** Takes in what is listed and takes out the others. */
  void write(Collection<SearchText> listed, Collection<Long> others)
      throws SolrServerException, IOException {
    var update = new UpdateRequest();
    // To show a batch costs as much as to take one in; many at once are an import or a backlog.
    update.setCommitWithin(visibleWithin * (listed.size() < MANY ? 1 : WAIT_OF_MANY));
    for (var text : listed) update.add(SolrDocuments.of(text));
    for (var id : others) update.deleteById(id.toString());
    if (!listed.isEmpty() || !others.isEmpty()) update.process(client, name);
  }

  /** Makes everything written so far visible now. */
  void commit() throws SolrServerException, IOException {
    client.commit(name);
  }

  long count() throws SolrServerException, IOException {
    return client.query(name, new SolrQuery("*:*").setRows(0)).getResults().getNumFound();
  }

  /** The stamps of those of {@code ids} that are held. */
  Map<Long, String> stamps(Collection<Long> ids) throws SolrServerException, IOException {
    var wanted = String.join(",", ids.stream().map(String::valueOf).toList());
    return stamps(new SolrQuery("{!terms f=id}" + wanted).setRows(ids.size()));
  }

  /** The next few ids that are held after {@code after}, in the order of their letters. */
  List<Long> idsAfter(String after, int most) throws SolrServerException, IOException {
    var query = new SolrQuery("id:{\"" + after + "\" TO *]").setRows(most);
    if (after.isEmpty()) query.setQuery("*:*");
    query.addSort("id", SolrQuery.ORDER.asc).setFields("id");
    return client.query(name, query, METHOD.POST).getResults().stream()
        .map(piece -> Long.valueOf(piece.getFieldValue("id").toString()))
        .toList();
  }

  private Map<Long, String> stamps(SolrQuery query) throws SolrServerException, IOException {
    var stamps = new HashMap<Long, String>();
    query.setFields("id", "stamp");
    for (var piece : client.query(name, query, METHOD.POST).getResults())
      stamps.put(
          Long.valueOf(piece.getFieldValue("id").toString()),
          String.valueOf(piece.getFieldValue("stamp")));
    return stamps;
  }

  /**
   * Whether it takes updates: one whose writer is closed, or that is not there, does not. Changes
   * nothing, and costs nothing when there is nothing new to show.
   */
  boolean takesUpdates() throws SolrServerException, IOException {
    try {
      client.commit(name, true, false, true);
      return true;
    } catch (SolrException refused) {
      if (refused.code() == ErrorCode.SERVICE_UNAVAILABLE.code) throw refused;
      return false;
    }
  }

  /** Makes it, empty, with the configuration of all, in a place that no other ever had. */
  void create() throws SolrServerException, IOException {
    open(new CoreDirectory(name + "-" + System.currentTimeMillis(), null));
  }

  /** Opens what lies there, with the configuration of all; makes it when nothing does. */
  void open(CoreDirectory directory) throws SolrServerException, IOException {
    if (!directory.isKnown()) {
      create();
      return;
    }
    var request = new CoreAdminRequest.Create();
    request.setCoreName(name);
    request.setInstanceDir(directory.instance());
    request.setDataDir(directory.otherData());
    request.setConfigSet("loa");
    request.process(client);
  }

  /** Closes it; what it holds stays where it is. */
  void close() throws SolrServerException, IOException {
    CoreAdminRequest.unloadCore(name, client);
  }

  /** Unknown when there is no such core; fails while nobody knows yet. */
  CoreDirectory directory() throws SolrServerException, IOException {
    var status = CoreAdminRequest.getStatus(name, client).getCoreStatus(name);
    if (status.get("isLoading") != null)
      throw new SolrException(ErrorCode.SERVICE_UNAVAILABLE, name + " is still being loaded");
    if (status.get("instanceDir") == null) return CoreDirectory.UNKNOWN;
    return new CoreDirectory(text(status.get("instanceDir")), text(status.get("dataDir")));
  }

  /** Whether Solr knows of it and could not load it, as when it was started on a full disk. */
  boolean couldNotBeLoaded() throws SolrServerException, IOException {
    var failures = CoreAdminRequest.getStatus(name, client).getResponse().get("initFailures");
    return failures instanceof Map<?, ?> map && map.containsKey(name);
  }

  void reload() throws SolrServerException, IOException {
    CoreAdminRequest.reloadCore(name, client);
  }

  private static String text(Object value) {
    return String.valueOf(value);
  }

  boolean exists() throws SolrServerException, IOException {
    return CoreAdminRequest.getStatus(name, client).getStartTime(name) != null;
  }

  /** Lets it answer under the other's name, and the other under this one. */
  void swap(SolrCore other) throws SolrServerException, IOException {
    var request = new CoreAdminRequest();
    request.setAction(CoreAdminAction.SWAP);
    request.setCoreName(name);
    request.setOtherCoreName(other.name);
    request.process(client);
  }

  void drop() throws SolrServerException, IOException {
    CoreAdminRequest.unloadCore(name, true, true, client);
  }
}
