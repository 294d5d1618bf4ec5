package vn.loa.shared;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.Patience.await;

import jakarta.ejb.SessionContext;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rounds on a server as it is: one thread for all timers, some for work, and no queue. */
class PeriodicTest {
  private static final int THREADS = 4;
  private static final Duration PAUSE = Duration.ofMillis(5);

  private final ExecutorService timers = Executors.newScheduledThreadPool(1);
  private final ExecutorService threads =
      new ThreadPoolExecutor(0, THREADS, 1, SECONDS, new SynchronousQueue<>());
  private final Background background = new Background();
  private final CountDownLatch held = new CountDownLatch(1);
  private final AtomicInteger rounds = new AtomicInteger();

  @BeforeEach
  void start() {
    background.timers = as(ManagedScheduledExecutorService.class, timers);
    background.executor = as(ManagedExecutorService.class, threads);
    background.context =
        (SessionContext)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {SessionContext.class},
                (proxy, method, arguments) -> background);
  }

  @AfterEach
  void stop() {
    held.countDown();
    timers.shutdownNow();
    threads.shutdownNow();
  }

  @Test
  void aRoundThatTakesItsTimeKeepsNoOtherBack() {
    background.every(PAUSE, this::hold);
    background.every(PAUSE, rounds::incrementAndGet);
    await().until(() -> rounds.get() >= 3);
  }

  @Test
  void aRoundIsNeverOvertaken() {
    var atOnce = new AtomicInteger();
    var most = new AtomicInteger();
    var periodic =
        background.every(
            PAUSE,
            () -> {
              most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
              if (rounds.incrementAndGet() == 1) hold();
              atOnce.decrementAndGet();
            });
    background.every(PAUSE, periodic::now);
    await().until(() -> rounds.get() == 1);
    held.countDown();
    await().until(() -> rounds.get() >= 20);
    assertThat(most).hasValue(1);
  }

  @Test
  void whateverARoundThrowsTheNextOneComes() {
    background.every(
        PAUSE,
        () -> {
          if (rounds.incrementAndGet() % 2 == 0) throw new StackOverflowError();
          throw new IllegalStateException();
        });
    await().until(() -> rounds.get() >= 5);
  }

  @Test
  void itGoesOnWhenTheServerHasThreadsAgain() {
    for (int i = 0; i < THREADS; i++) threads.execute(this::hold);
    background.every(PAUSE, rounds::incrementAndGet).now();
    assertThat(rounds).hasValue(0);
    held.countDown();
    await().until(() -> rounds.get() >= 2);
  }

  @Test
  void itGoesOnAfterARoundThatTheServerGaveUp() {
    var periodic =
        new Periodic(
            round -> {
              if (rounds.incrementAndGet() == 1) throw new RejectedExecutionException();
              if (rounds.get() == 2) return CompletableFuture.failedFuture(new IOException());
              return threads.submit(round);
            },
            rounds::incrementAndGet);
    for (int i = 0; i < 3; i++) periodic.now();
    await().until(() -> rounds.get() == 4);
  }

  @Test
  void whatIsWantedDuringARoundComesRightAfterIt() {
    var periodic = new Periodic(threads::submit, () -> hold(rounds.incrementAndGet()));
    periodic.now();
    await().until(() -> rounds.get() == 1);
    periodic.now();
    periodic.now();
    held.countDown();
    await().until(() -> rounds.get() == 2);
    periodic.close();
    assertThat(rounds).hasValue(2);
  }

  @Test
  void whoClosesItWaitsForTheRoundUnderWayAndNoneFollows() {
    var begun = new ArrayList<Runnable>();
    var underWay =
        new CompletableFuture<Void>() {
          @Override
          public Void get(long timeout, TimeUnit unit) {
            begun.get(0).run();
            complete(null);
            return join();
          }
        };
    var periodic =
        new Periodic(
            round -> {
              begun.add(round);
              return underWay;
            },
            rounds::incrementAndGet);
    periodic.now();
    assertThat(rounds).hasValue(0);
    periodic.close();
    assertThat(rounds).hasValue(1);
    periodic.now();
    assertThat(begun).hasSize(1);
  }

  private void hold() {
    hold(1);
  }

  private void hold(int round) {
    if (round > 1) return;
    try {
      held.await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private static <T> T as(Class<T> type, ExecutorService executor) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(executor, arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            }));
  }
}
