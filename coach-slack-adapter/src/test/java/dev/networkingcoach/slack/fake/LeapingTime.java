package dev.networkingcoach.slack.fake;

import dev.networkingcoach.slack.internal.work.DelayedRunner;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/**
 * The machine's time, which leaps on when a message waits for its turn: nobody waits for real, and
 * a message that does not wait comes too early for the limits of {@link FakeSlack}. Thread-safe.
 */
public final class LeapingTime implements InstantSource, DelayedRunner, AutoCloseable {
  private final ExecutorService threads = Executors.newCachedThreadPool(LeapingTime::daemon);
  private Duration leapt = Duration.ZERO;

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "leaping-time");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public synchronized Instant instant() {
    return Clock.systemUTC().instant().plus(leapt);
  }

  @Override
  public void after(Duration pause, Runnable task) {
    if (pause.isZero() || pause.isNegative()) {
      task.run();
      return;
    }
    leap(pause);
    try {
      threads.execute(task);
    } catch (RejectedExecutionException over) {
      // The test has ended, and so has the wait.
      return;
    }
  }

  private synchronized void leap(Duration time) {
    leapt = leapt.plus(time);
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
