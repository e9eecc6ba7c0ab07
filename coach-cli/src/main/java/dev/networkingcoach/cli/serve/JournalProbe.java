package dev.networkingcoach.cli.serve;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Asks the journal whether it answers, and waits for that no longer than whoever asks about health
 * does: the database itself is waited for up to ten seconds. One question at a time is under way,
 * on a thread of its own. Thread-safe.
 */
final class JournalProbe implements AutoCloseable {
  private final Runnable question;
  private final Duration patience;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread asking = new Thread(work, "journal-probe");
            asking.setDaemon(true);
            return asking;
          });
  private @Nullable CompletableFuture<Void> asked;

  /**
   * A probe.
   *
   * @param question throws where the journal does not answer
   * @param patience how long to wait for that
   */
  JournalProbe(Runnable question, Duration patience) {
    this.question = question;
    this.patience = patience;
  }

  /** Whether the journal answers in time. */
  boolean answers() {
    try {
      underWay().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (ExecutionException | TimeoutException away) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** What was asked and is not answered yet is not asked once more. */
  private synchronized CompletableFuture<Void> underWay() {
    CompletableFuture<Void> last = asked;
    if (last == null || last.isDone()) {
      last = CompletableFuture.runAsync(question, thread);
      asked = last;
    }
    return last;
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
