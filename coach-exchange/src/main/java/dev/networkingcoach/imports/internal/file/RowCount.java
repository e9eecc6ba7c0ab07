package dev.networkingcoach.imports.internal.file;

import dev.networkingcoach.imports.report.UnreadableFileException;
import java.util.Locale;
import java.util.function.LongConsumer;

/** Counts the rows and cards of all files of an import, up to a limit. Not thread-safe. */
final class RowCount {
  private static final int TOLD_EACH = 1_000;

  private final long most;
  private final LongConsumer progress;
  private long rows;
  private long steps;

  /**
   * No rows yet.
   *
   * @param most how many there may be
   * @param progress is told how many steps were done, once for every thousand
   */
  RowCount(long most, LongConsumer progress) {
    this.most = most;
    this.progress = progress;
  }

  /** A file has one more. */
  void next(String file) {
    expect(file, 1);
    rows++;
    step();
  }

  /** A row was read, or put into the network. */
  void step() {
    steps++;
    if (steps % TOLD_EACH == 0) {
      progress.accept(steps);
    }
  }

  /**
   * A file has so many more.
   *
   * @throws UnreadableFileException if that is too many
   */
  void expect(String file, int more) {
    if (rows + more > most) {
      throw new UnreadableFileException(
          file,
          0,
          String.format(
              Locale.ROOT,
              "holds too much: an import reads up to %,d rows of all its files together.\n"
                  + "Maybe import the files one by one, or split this one.",
              most));
    }
  }
}
