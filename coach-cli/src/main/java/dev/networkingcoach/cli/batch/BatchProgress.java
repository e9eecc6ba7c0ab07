package dev.networkingcoach.cli.batch;

import static dev.networkingcoach.cli.batch.BatchTexts.TEXTS;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How far a batch is, on one line of a terminal that is written over and over, and gone at the end.
 * Not thread-safe.
 */
public final class BatchProgress {
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream terminal;
  private final boolean shown;
  private final Clock clock;
  private final Instant begun;
  private Instant last;
  private boolean written;

  /**
   * A batch that begins now.
   *
   * @param terminal where to
   * @param shown whether that is a terminal; nothing is written where it is not
   * @param clock tells the time that passes
   */
  public BatchProgress(PrintStream terminal, boolean shown, Clock clock) {
    this.terminal = terminal;
    this.shown = shown;
    this.clock = clock;
    this.begun = clock.instant();
    this.last = begun;
  }

  /** So many are done. */
  public void done(long count) {
    if (!shown) {
      return;
    }
    Instant now = clock.instant();
    if (Duration.between(last, now).compareTo(PAUSE) >= 0) {
      last = now;
      written = true;
      long millis = Math.max(1, Duration.between(begun, now).toMillis());
      terminal.print(CLEAR + TEXTS.done(count, count * 1000 / millis));
      terminal.flush();
    }
  }

  /** Takes the line away, so that something else can be written. */
  public void clear() {
    if (written) {
      terminal.print(CLEAR);
      terminal.flush();
      written = false;
    }
  }
}
