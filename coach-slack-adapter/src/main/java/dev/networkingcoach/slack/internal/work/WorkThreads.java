package dev.networkingcoach.slack.internal.work;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs things later on threads of its own. Thread-safe. */
public final class WorkThreads implements DelayedRunner, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WorkThreads.class);
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final ScheduledThreadPoolExecutor threads;

  /** That many threads of this name. */
  public WorkThreads(String name, int threads) {
    this.threads =
        new ScheduledThreadPoolExecutor(
            threads,
            task -> {
              Thread thread = new Thread(task, name);
              thread.setDaemon(true);
              return thread;
            });
  }

  @Override
  public void after(Duration pause, Runnable task) {
    if (pause.isZero() || pause.isNegative()) {
      task.run();
      return;
    }
    try {
      ScheduledFuture<?> unused =
          threads.schedule(() -> run(task), pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException closing) {
      LOG.warn("work was put off by {}, but the program ends", pause);
    }
  }

  /**
   * Runs it again and again.
   *
   * @param first how long until the first time
   * @param pause how long from one time to the next
   */
  public void every(Duration first, Duration pause, Runnable task) {
    ScheduledFuture<?> unused =
        threads.scheduleWithFixedDelay(
            () -> run(task), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static void run(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException failed) {
      LOG.error("work that was put off failed: {}", failed.getClass().getName());
    }
  }

  /** Lets end what is due within 10 seconds; what is due later is not done. */
  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("{} pieces of work that were put off are not done", threads.shutdownNow().size());
      }
    } catch (InterruptedException stopped) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
