package vn.loa.shared;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

/**
 * Hands work to another thread of the server.
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

  /** Begins {@code work} in no transaction and in nobody's name. */
  public <T> Future<T> begin(Callable<T> work) {
    return executor.submit(work);
  }

  /** The same, where nobody waits for an answer. */
  public Future<?> begin(Runnable work) {
    return executor.submit(work);
  }
}
