package vn.loa.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.solr.client.solrj.SolrServerException;
import vn.loa.settings.ControlCommand;
import vn.loa.shared.Background;
import vn.loa.shared.Reason;
import vn.loa.shared.RuleBroken;

/**
 * {@code ./loa reindex}: a new index is built while readers go on searching. The first call begins;
 * one with {@code after} answers the lines since, of which the last begins with "Done:" or
 * "Refused:".
 */
@ApplicationScoped
public class ReindexCommand implements ControlCommand {
  private static final Logger LOG = Logger.getLogger(ReindexCommand.class.getName());

  @Inject Background background;
  @Inject Rebuild rebuild;

  private final AtomicBoolean running = new AtomicBoolean();
  private final List<String> lines = new CopyOnWriteArrayList<>();

  @Override
  public String name() {
    return "reindex";
  }

  @Override
  public String run(Map<String, String> parameters, InputStream body) {
    var after = parameters.get("after");
    if (after != null)
      return String.join("\n", lines.stream().skip(Integer.parseInt(after)).toList());
    if (!running.compareAndSet(false, true)) throw new RuleBroken(Reason.of("search.reindex-runs"));
    lines.clear();
    try {
      background.begin(this::rebuild);
    } catch (RuntimeException noThread) {
      running.set(false);
      throw noThread;
    }
    return "A new index is built; readers go on searching in the old one.";
  }

  private void rebuild() {
    try {
      lines.add("Done: " + rebuild.run(lines::add) + " pieces can be found.");
    } catch (SolrServerException | IOException e) {
      LOG.log(Level.WARNING, "the index could not be built", e);
      lines.add("Refused: " + Reason.of("search.away").text());
    } catch (RuleBroken refused) {
      lines.add("Refused: " + refused.getMessage());
    } catch (RuntimeException | Error e) {
      LOG.log(Level.WARNING, "the index could not be built", e);
      lines.add("Refused: " + e);
    } finally {
      running.set(false);
    }
  }
}
