package dev.networkingcoach.http;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Waits for answers no longer than whoever asks does, whatever they wait for: a database that is
 * away, or a disk that stands still. Work that takes longer goes on, since it may be done in part;
 * its answer is dropped. It works for 64 requests at once, and refuses more. Thread-safe.
 */
public final class AnswerDeadline {
  private static final int MOST = 64;
  private static final long IDLE_SECONDS = 10;

  private final ThreadPoolExecutor threads;

  /** Waits for nothing yet. */
  public AnswerDeadline() {
    threads =
        new ThreadPoolExecutor(
            0,
            MOST,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            AnswerDeadline::thread);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "answer");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * The answer; empty where there is none in time, or too many are waited for. What the work throws
   * is thrown.
   *
   * @param most how long to wait for it
   */
  public Optional<WebResponse> await(Duration most, Supplier<WebResponse> work) {
    try {
      Future<WebResponse> answer = threads.submit(work::get);
      return Optional.of(answer.get(most.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException | RejectedExecutionException late) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(failed.getCause());
    }
  }
}
