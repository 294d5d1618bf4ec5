package vn.loa.search;

import jakarta.enterprise.context.ApplicationScoped;
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
    READY
  }

  private volatile State state = State.AWAY;
  private volatile boolean doubtful;

  @Override
  public String name() {
    return "solr";
  }

  @Override
  public String state() {
    return state.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether it holds everything and answers. */
  boolean isReady() {
    return state == State.READY;
  }

  /** Whether it can be written to. */
  boolean isThere() {
    return state == State.FILLING || state == State.READY;
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

  void away() {
    state = State.AWAY;
  }

  /** It answers, but takes no updates: what it holds gets old. */
  void refusing() {
    state = State.REFUSING;
  }

  void filling() {
    state = State.FILLING;
  }

  void ready() {
    state = State.READY;
  }

  @Override
  public void tell(Figures figures) {
    figures.gauge("loa_solr_ready", "1 when Solr answers searches.", isReady() ? 1 : 0);
  }
}
