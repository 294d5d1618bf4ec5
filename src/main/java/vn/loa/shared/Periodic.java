package vn.loa.shared;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Work that is done again and again, by one thread at a time, until it is closed; whatever a round
 * throws, the next one comes. {@link Background#every} makes it.
 */
public final class Periodic implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Periodic.class.getName());
  private static final int SECONDS_TO_END = 3;

  private final Function<Runnable, Future<?>> background;
  private final Runnable work;
  private final AtomicBoolean wanted = new AtomicBoolean();
  private Future<?> timer = CompletableFuture.completedFuture(null);
  private Future<?> underWay = CompletableFuture.completedFuture(null);
  private boolean late;
  private volatile boolean closed;

  /** One without a timer, which is done only when told so. */
  public Periodic(Function<Runnable, Future<?>> background, Runnable work) {
    this.background = background;
    this.work = work;
  }

  synchronized Periodic with(Future<?> timer) {
    this.timer = timer;
    return this;
  }

  /** Has it done at once, or once more after the round under way; nobody waits for it. */
  public void now() {
    wanted.set(true);
    begin();
  }

  /** Begins a round unless one is under way; a server without a free thread is asked again. */
  synchronized void begin() {
    if (closed || !underWay.isDone()) return;
    try {
      underWay = background.apply(this::round);
      late = false;
    } catch (Throwable e) {
      if (!late) LOG.log(Level.SEVERE, "The server takes no work now; it is tried again", e);
      late = true;
    }
  }

  private void round() {
    do {
      wanted.set(false);
      workOnce();
    } while (wanted.get() && !closed);
  }

  private void workOnce() {
    try {
      work.run();
    } catch (Throwable e) {
      LOG.log(Level.SEVERE, "What is done again and again failed; it is tried again", e);
    }
  }

  /** Begins no round any more, and waits a moment for the one under way. */
  @Override
  public void close() {
    try {
      end().get(SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      LOG.log(Level.WARNING, "A round was still under way: {0}", e.toString());
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized Future<?> end() {
    closed = true;
    timer.cancel(false);
    return underWay;
  }
}
