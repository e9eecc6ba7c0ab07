package dev.networkingcoach.slack.internal.work;

import dev.networkingcoach.api.fault.CoachException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/**
 * The work on one event with all that follows from it, such as messages that wait for their turn.
 * It is over when each of its parts has ended. Thread-safe.
 */
public final class EventWork {
  private int parts;
  private boolean begun;
  private boolean failed;
  private Consumer<Boolean> over = done -> {};

  /**
   * What happens when it is over, at once where it is already; nothing by default.
   *
   * @param over is told whether every part was done
   */
  public void whenOver(Consumer<Boolean> over) {
    synchronized (this) {
      this.over = over;
      if (!begun || parts > 0) {
        return;
      }
    }
    over.accept(!failed);
  }

  /** Another part begins: it ends with {@link #end} or {@link #fail}. */
  public synchronized void begin() {
    begun = true;
    parts++;
  }

  /** A part is done, or will never be. */
  public void end() {
    end(true);
  }

  /** A part could not be done: the whole is to be tried again. */
  public void fail() {
    end(false);
  }

  /**
   * Waits until it is over.
   *
   * @throws UnfinishedException if a part could not be done, or the thread is to stop
   */
  public void await() {
    CompletableFuture<Boolean> end = new CompletableFuture<>();
    whenOver(end::complete);
    try {
      if (!end.get()) {
        throw new UnfinishedException();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new UnfinishedException();
    } catch (ExecutionException impossible) {
      throw new IllegalStateException("nothing completes it with a failure", impossible);
    }
  }

  private void end(boolean done) {
    boolean allDone;
    Consumer<Boolean> told;
    synchronized (this) {
      failed |= !done;
      if (--parts > 0) {
        return;
      }
      allDone = !failed;
      told = over;
    }
    told.accept(allDone);
  }

  /** Part of an answer could not be sent: it is tried again later. */
  private static final class UnfinishedException extends CoachException {
    private static final long serialVersionUID = 1L;

    UnfinishedException() {
      super("Part of an answer could not be sent.");
    }
  }
}
