package dev.networkingcoach.imports.internal.file;

import dev.networkingcoach.imports.internal.calendar.CalendarFormat;
import dev.networkingcoach.imports.report.UnreadableFileException;
import java.io.InputStream;

/** A calendar, given up where it is larger than one of many years. Not thread-safe. */
final class CalendarStream extends LimitedInputStream {
  private final String file;

  CalendarStream(String file, InputStream in) {
    super(in, CalendarFormat.LARGEST);
    this.file = file;
  }

  @Override
  void count(long bytes) {
    try {
      super.count(bytes);
    } catch (TooLargeException large) {
      throw new UnreadableFileException(
          file,
          "is too large: a calendar of up to "
              + (CalendarFormat.LARGEST >> 20)
              + " MiB was expected.\nMaybe export fewer years of it.",
          large);
    }
  }
}
