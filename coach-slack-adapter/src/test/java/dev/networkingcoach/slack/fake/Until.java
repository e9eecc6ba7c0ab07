package dev.networkingcoach.slack.fake;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;

/** Waits for what happens on other threads. */
public final class Until {
  private static final double MOST_MINUTES = 0.5;

  private Until() {}

  public static void isTrue(String what, BooleanSupplier condition) {
    isTrue(what, condition, MOST_MINUTES);
  }

  public static void isTrue(String what, BooleanSupplier condition, double mostMinutes) {
    long end = System.nanoTime() + Math.round(mostMinutes * TimeUnit.MINUTES.toNanos(1));
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
