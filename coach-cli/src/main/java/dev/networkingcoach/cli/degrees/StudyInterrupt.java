package dev.networkingcoach.cli.degrees;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C while something is worked out: it is asked to stop, and what is done so far may still be
 * printed before the program ends. Closing it says that this has happened. Thread-safe.
 */
public final class StudyInterrupt implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 30;

  private final CountDownLatch printed = new CountDownLatch(1);
  private final Thread hook = new Thread(this::interrupt, "study-interrupt");
  private volatile boolean interrupted;

  private StudyInterrupt() {}

  /** From now on Ctrl-C asks to stop. */
  public static StudyInterrupt awaited() {
    StudyInterrupt made = new StudyInterrupt();
    Runtime.getRuntime().addShutdownHook(made.hook);
    return made;
  }

  /** Whether to stop. */
  public boolean isInterrupted() {
    return interrupted;
  }

  private void interrupt() {
    interrupted = true;
    try {
      // Waiting longer helps nobody: what is not printed by then is lost.
      printed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    printed.countDown();
    if (!interrupted) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException ending) {
        // The program is ending already: the hook waits no longer.
      }
    }
  }
}
