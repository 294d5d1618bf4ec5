package vn.loa.shared;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Hands work to another thread of the server, of which it has 200 for this; when all are busy, it
 * refuses.
 *
 * <p>An EJB on purpose. Payara gives the thread a shallow copy of the call that hands the work
 * over, and keeps in it the entity managers used outside of transactions: both threads would share
 * them, and the one that ends first would close those of the other. A call of an EJB is one of its
 * own, and has none yet.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Background {
  @Resource ManagedExecutorService executor;
  @Resource ManagedScheduledExecutorService timers;
  @Resource SessionContext context;

  /** Begins {@code work} in no transaction and in nobody's name. */
  public <T> Future<T> begin(Callable<T> work) {
    return executor.submit(work);
  }

  /** The same, where nobody waits for an answer. */
  public Future<?> begin(Runnable work) {
    return executor.submit(work);
  }

  /**
   * Has {@code work} done now and, until it is closed, again so long after the last time; a round
   * that takes longer is never overtaken.
   *
   * <p>The timer only hands it over: the server has a single thread for all timers, whatever its
   * settings say, and one that is kept waiting there would keep all others.
   */
  public Periodic every(Duration pause, Runnable work) {
    var others = context.getBusinessObject(Background.class);
    var periodic = new Periodic(others::begin, work);
    return periodic.with(
        timers.scheduleWithFixedDelay(periodic::begin, 0, pause.toMillis(), TimeUnit.MILLISECONDS));
  }
}
