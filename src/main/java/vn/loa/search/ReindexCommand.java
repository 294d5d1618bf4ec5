package vn.loa.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.solr.client.solrj.SolrServerException;
import vn.loa.settings.ControlCommand;
import vn.loa.shared.Reason;
import vn.loa.shared.RuleBroken;

/** {@code ./loa reindex}: everything is taken and written anew, while readers go on searching. */
@ApplicationScoped
public class ReindexCommand implements ControlCommand {
  @Inject Indexing indexing;

  @Override
  public String name() {
    return "reindex";
  }

  @Override
  public String run(Map<String, String> parameters, InputStream body) {
    try {
      return indexing.rebuild() + " pieces can be found.";
    } catch (SolrServerException | IOException e) {
      throw new RuleBroken(Reason.of("search.away"));
    }
  }
}
