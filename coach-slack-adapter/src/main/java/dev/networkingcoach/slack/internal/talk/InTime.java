package dev.networkingcoach.slack.internal.talk;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * An answer that counts only while somebody waits for it. Thread-safe.
 *
 * @param <T> the answer
 */
final class InTime<T> {
  private final CompletableFuture<Optional<T>> future = new CompletableFuture<>();

  /** Tells the answer; false where nobody waits any more. */
  boolean tell(T answer) {
    return future.complete(Optional.of(answer));
  }

  /** Lets time pass, and says whether somebody waits still. */
  boolean isAwaited(Duration pause) {
    try {
      future.get(pause.toMillis(), TimeUnit.MILLISECONDS);
      return false;
    } catch (TimeoutException waiting) {
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException impossible) {
      throw new IllegalStateException("nothing completes it with a failure", impossible);
    }
  }

  /** The answer, or empty once the time is over: from then on it comes too late. */
  Optional<T> await(Duration time) {
    try {
      return future.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      return future.complete(Optional.empty()) ? Optional.empty() : future.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return future.complete(Optional.empty()) ? Optional.empty() : future.join();
    } catch (ExecutionException impossible) {
      throw new IllegalStateException("nothing completes it with a failure", impossible);
    }
  }
}
