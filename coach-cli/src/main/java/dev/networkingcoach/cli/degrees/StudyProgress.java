package dev.networkingcoach.cli.degrees;

import static dev.networkingcoach.cli.degrees.DegreesTexts.TEXTS;

import dev.networkingcoach.network.study.StudyWatch;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/**
 * How far a study is and how long it will still take, on one line of a terminal that is written
 * over and over, and gone at the end. It shows after two seconds. Not thread-safe.
 */
public final class StudyProgress implements StudyWatch {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream terminal;
  private final boolean shown;
  private final Clock clock;
  private final BooleanSupplier stop;
  private String current = "";
  private Instant begun;
  private Instant last;
  private boolean written;

  /**
   * A study that begins now.
   *
   * @param terminal where to
   * @param shown whether that is a terminal; nothing is written where it is not
   * @param clock tells the time that passes
   * @param stop whether the study is to stop
   */
  public StudyProgress(PrintStream terminal, boolean shown, Clock clock, BooleanSupplier stop) {
    this.terminal = terminal;
    this.shown = shown;
    this.clock = clock;
    this.stop = stop;
    begun = clock.instant();
    last = begun;
  }

  @Override
  public void done(String what, long parts, long all) {
    if (!shown) {
      return;
    }
    Instant now = clock.instant();
    if (!what.equals(current)) {
      current = what;
      begun = now;
      last = now;
    }
    Duration taken = Duration.between(begun, now);
    boolean due = Duration.between(last, now).compareTo(PAUSE) >= 0;
    if (due && parts > 0 && parts <= all && taken.compareTo(PATIENCE) >= 0) {
      last = now;
      written = true;
      double share = (double) parts / all;
      long left = Math.round(taken.toMillis() / 1000.0 * (1 - share) / share);
      terminal.print(
          CLEAR
              + TEXTS.studyProgress(
                  what, String.format(Locale.ROOT, "%.0f", 100 * share), time(left)));
      terminal.flush();
    }
  }

  private static String time(long seconds) {
    return seconds < 60
        ? TEXTS.seconds(seconds)
        : TEXTS.minutes(seconds / 60, String.format(Locale.ROOT, "%02d", seconds % 60));
  }

  @Override
  public boolean isStopped() {
    return stop.getAsBoolean();
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
