package dev.networkingcoach.slack.fake;

import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;

/** Waits for what happens on other threads. */
public final class Until {
  private static final long MOST_MILLIS = 30_000;

  private Until() {}

  public static void isTrue(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + MOST_MILLIS * 1_000_000;
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        Assertions.fail("waited in vain until " + what);
      }
      try {
        Thread.sleep(5);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(stopped);
      }
    }
  }
}
