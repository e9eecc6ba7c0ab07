package dev.networkingcoach.imports.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.imports.internal.calendar.CalendarFormat;
import dev.networkingcoach.imports.report.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

/** How much of a calendar is read. */
class CalendarStreamTest {
  /** So many spaces. */
  private static InputStream spaces(long bytes) {
    return new InputStream() {
      private long left = bytes;

      @Override
      public int read() {
        return left-- > 0 ? ' ' : -1;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) {
        int read = (int) Math.min(left, length);
        left -= read;
        return read == 0 ? -1 : read;
      }
    };
  }

  private static long read(long bytes) throws IOException {
    try (InputStream calendar = new CalendarStream("team.ics", spaces(bytes))) {
      return calendar.transferTo(OutputStream.nullOutputStream());
    }
  }

  @Test
  void aCalendarOfTheLargestSizeIsReadWhole() throws IOException {
    assertThat(read(CalendarFormat.LARGEST)).isEqualTo(CalendarFormat.LARGEST);
  }

  @Test
  void aLargerOneIsRefusedWithTheSizeThatWasExpected() {
    assertThatThrownBy(() -> read(CalendarFormat.LARGEST + 1L))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("team.ics")
        .hasMessageContaining("a calendar of up to 64 MiB was expected");
  }
}
