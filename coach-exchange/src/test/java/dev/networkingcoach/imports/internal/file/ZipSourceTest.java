package dev.networkingcoach.imports.internal.file;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.networkingcoach.imports.columns.ImportSettings;
import dev.networkingcoach.imports.report.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipSourceTest {

  private static byte[] zip(int entries, String extension, int size) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < entries; i++) {
        zip.putNextEntry(new ZipEntry(i + extension));
        zip.write(new byte[size]);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {".bin", ".csv"})
  void givesUpABombWhetherOrNotItWouldReadWhatIsInIt(String extension) throws IOException {
    refuses(zip(3, extension, 1 << 20), "bomb.zip unpacks to more than 2097152 bytes");
  }

  @Test
  void givesUpAZipOfCountlessFiles() throws IOException {
    refuses(zip(10_001, ".bin", 0), "bomb.zip holds more than 10000 files");
  }

  @Test
  void givesUpManySpreadsheetsThatUnpackToTooMuchTogether() throws IOException {
    ByteArrayOutputStream workbook = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(workbook)) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write("<x/>".repeat(100_000).getBytes(StandardCharsets.US_ASCII));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < 6; i++) {
        zip.putNextEntry(new ZipEntry(i + ".ods"));
        zip.write(workbook.toByteArray());
      }
    }

    refuses(bytes.toByteArray(), "bomb.zip unpacks to more than 2097152 bytes");
  }

  private static void refuses(byte[] zip, String message) {
    ReadSettings settings = ReadSettings.of(ImportSettings.NONE);
    RowCount rows = new RowCount(1_000, done -> {});
    ZipSource source =
        new ZipSource("bomb.zip", settings, rows, new MailIntake(settings, rows), 2 << 20);
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> source.read(new ByteArrayInputStream(zip)))
        .withMessageStartingWith(message);
  }
}
