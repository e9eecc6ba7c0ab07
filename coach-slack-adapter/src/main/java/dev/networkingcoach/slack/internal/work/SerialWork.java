package dev.networkingcoach.slack.internal.work;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that is done one after the other for each key, and at the same time for several. What waits
 * is bounded. Thread-safe.
 */
public final class SerialWork implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SerialWork.class);
  private static final Duration GRACE = Duration.ofSeconds(15);

  private final ExecutorService threads;
  private final int most;
  private final Map<String, Queue<Runnable>> lanes = new HashMap<>();
  private int waiting;
  private boolean closed;

  /**
   * Work on that many threads.
   *
   * @param most how much may wait
   */
  public SerialWork(int threads, int most) {
    this.most = most;
    this.threads =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "slack-work");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Puts work at the end of its key's line.
   *
   * @return false where too much waits already, or the program ends: it will not be done
   */
  public synchronized boolean submit(String key, Runnable task) {
    if (closed || waiting >= most) {
      return false;
    }
    waiting++;
    Queue<Runnable> lane = lanes.get(key);
    if (lane == null) {
      lane = new ArrayDeque<>();
      lanes.put(key, lane);
      threads.execute(() -> runNext(key));
    }
    lane.add(task);
    return true;
  }

  /** How much more may wait; nothing once the program ends. */
  public synchronized int room() {
    return closed ? 0 : most - waiting;
  }

  private void runNext(String key) {
    Runnable task = next(key);
    if (task == null) {
      return;
    }
    try {
      task.run();
    } catch (RuntimeException failed) {
      LOG.error("work on an event failed: {}", failed.getClass().getName(), traced(failed));
    } finally {
      threads.execute(() -> runNext(key));
    }
  }

  private synchronized @Nullable Runnable next(String key) {
    Queue<Runnable> lane = lanes.get(key);
    Runnable task = lane == null ? null : lane.poll();
    if (task == null) {
      lanes.remove(key);
      notifyAll();
    } else {
      waiting--;
    }
    return task;
  }

  /** What failed and where, without its message: that may hold what a person wrote. */
  private static Throwable traced(Throwable failed) {
    Throwable trace = new Throwable("as raised");
    trace.setStackTrace(failed.getStackTrace());
    return trace;
  }

  /** Takes no more, and lets what waits be done, for 15 seconds at most. */
  @Override
  public void close() {
    try {
      drain();
      threads.shutdown();
      if (!threads.awaitTermination(1, TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException stopped) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void drain() throws InterruptedException {
    closed = true;
    long end = System.nanoTime() + GRACE.toNanos();
    while (!lanes.isEmpty()) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        LOG.warn("{} events were not begun before the program ends", waiting);
        return;
      }
      wait(left);
    }
  }
}
