package dev.networkingcoach.network.read;

import dev.networkingcoach.network.graph.GraphBuilder;
import java.util.Locale;

/** Whether a graph fits into memory, said before it is read rather than after minutes. */
final class MemoryNeed {
  /** The list of ties as read, then two sets of rows at once, with strengths. */
  private static final int BYTES_A_TIE = 20;

  private static final long PROGRAM = 48L << 20;
  private static final double MEGABYTE = 1 << 20;

  private MemoryNeed() {}

  /**
   * Refuses what does not fit.
   *
   * @param ties about how many there are
   * @param memory how many bytes the program may use
   * @throws UnreadableGraphException with the figures
   */
  static void check(String name, long ties, long memory) {
    long need = PROGRAM + ties * BYTES_A_TIE;
    if (ties > GraphBuilder.MOST_ENTRIES) {
      throw new UnreadableGraphException(
          String.format(
              Locale.ROOT,
              "%s has about %,d ties: %,d at most were expected.",
              name,
              ties,
              GraphBuilder.MOST_ENTRIES / 2));
    }
    if (need > memory) {
      throw new UnreadableGraphException(
          String.format(
              Locale.ROOT,
              "%s has about %,d ties, which take some %,.0f MB of memory: the program may use %,.0f"
                  + " MB.%nMaybe give more with COACH_JAVA_OPTS=-Xmx%dm.",
              name,
              ties,
              need / MEGABYTE,
              memory / MEGABYTE,
              (long) Math.ceil(need * 1.1 / MEGABYTE)));
    }
  }
}
