package vn.loa.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.common.SolrException;
import vn.loa.settings.Figures;
import vn.loa.settings.Meter;
import vn.loa.settings.Neighbour;

/** Whether Solr may be asked: then readers never wait for one that is away or not yet filled. */
@ApplicationScoped
public class SolrState implements Neighbour, Meter {
  private enum State {
    AWAY,
    REFUSING,
    FILLING,
    SILENT,
    READY
  }

  /** What a reader wants to know. */
  interface Question<T> {
    T ask() throws SolrServerException, IOException;
  }

  private static final Logger LOG = Logger.getLogger(SolrState.class.getName());

  private final AtomicReference<State> state = new AtomicReference<>(State.AWAY);
  private volatile boolean doubtful;

  @Override
  public String name() {
    return "solr";
  }

  @Override
  public String state() {
    return current().name().toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * What Solr answers; nothing when PostgreSQL has to. One that gave no answer is asked by nobody
   * until it was looked after, since each would wait for it; one that refused a question is.
   */
  <T> Optional<T> answer(Question<T> question) {
    if (!isReady()) return Optional.empty();
    try {
      return Optional.of(question.ask());
    } catch (SolrServerException | IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "Solr did not answer; PostgreSQL does: {0}", e.toString());
      if (mayBeAway(e)) state.compareAndSet(State.READY, State.SILENT);
      return Optional.empty();
    }
  }

  private static boolean mayBeAway(Exception e) {
    if (e instanceof SolrException answer) return answer.code() >= 500;
    return !(e instanceof RuntimeException);
  }

  /** Whether it holds everything and answers. */
  boolean isReady() {
    return current() == State.READY;
  }

  /** Whether it held everything when it last gave no answer; it may only have been slow. */
  boolean isSilent() {
    return current() == State.SILENT;
  }

  /** Whether it can be written to. */
  boolean isThere() {
    return current() == State.FILLING || isReady();
  }

  /** Whether an update was refused since it was last seen to take any. */
  boolean isDoubtful() {
    return doubtful;
  }

  void doubt() {
    doubtful = true;
  }

  void trust() {
    doubtful = false;
  }

  /** Whether that is news. */
  boolean away() {
    return isNews(state.getAndSet(State.AWAY));
  }

  /** It answers, but takes no updates: what it holds gets old. Whether that is news. */
  boolean refusing() {
    return isNews(state.getAndSet(State.REFUSING));
  }

  private static boolean isNews(State before) {
    return before != State.AWAY && before != State.REFUSING;
  }

  private State current() {
    return Objects.requireNonNull(state.get());
  }

  void filling() {
    state.set(State.FILLING);
  }

  void ready() {
    state.set(State.READY);
  }

  @Override
  public void tell(Figures figures) {
    figures.gauge("loa_solr_ready", "1 when Solr answers searches.", isReady() ? 1 : 0);
  }
}
