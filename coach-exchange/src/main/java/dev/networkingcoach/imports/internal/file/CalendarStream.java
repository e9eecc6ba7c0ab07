package dev.networkingcoach.imports.internal.file;

import dev.networkingcoach.imports.internal.calendar.CalendarFormat;
import dev.networkingcoach.imports.report.UnreadableFileException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A calendar, given up where it is larger than one of many years. Not thread-safe. */
final class CalendarStream extends FilterInputStream {
  private final String file;
  private long bytes;

  CalendarStream(String file, InputStream in) {
    super(in);
    this.file = file;
  }

  @Override
  public int read() throws IOException {
    int octet = super.read();
    count(octet < 0 ? 0 : 1);
    return octet;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(read);
    return read;
  }

  private void count(int more) {
    bytes += Math.max(0, more);
    if (bytes > CalendarFormat.LARGEST) {
      throw new UnreadableFileException(
          file,
          0,
          "is too large: a calendar of up to "
              + (CalendarFormat.LARGEST >> 20)
              + " MiB was expected.\nMaybe export fewer years of it.");
    }
  }
}
