package dev.networkingcoach.imports;

import static dev.networkingcoach.imports.Fixtures.network;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.imports.columns.ImportSettings;
import dev.networkingcoach.imports.journal.ImportFiles;
import dev.networkingcoach.imports.report.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that hold more than anybody knows are given up early, and say what the limit is. */
@Timeout(120)
class ImportLimitsTest {
  private static final String HEADER =
      "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
  private static final String CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:A B\nEND:VCARD\n";

  private final List<Long> told = new ArrayList<>();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private final ContactImport reading =
      ContactImport.into(network(), ImportSettings.NONE, told::add);

  private static byte[] zip(String header, String row, int rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("Connections.csv"));
      zip.write(header.getBytes(UTF_8));
      byte[] thousand = row.repeat(1_000).getBytes(UTF_8);
      for (int i = 0; i < rows / 1_000; i++) {
        zip.write(thousand);
      }
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private void refuses(String name, byte[] content, String message) {
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> reading.stream(name, new ByteArrayInputStream(content)))
        .withMessageStartingWith(message);
  }

  @Test
  void threeMillionRowsInASmallZipAreRefused() throws IOException {
    byte[] zip = zip(HEADER, "A,B,,,C,P,08 Feb 2026\n", 3_000_000);
    assertThat(zip.length).isLessThan(200_000);
    refuses("small.zip", zip, "small.zip unpacks to more than 100 times its size: an export was");
  }

  @Test
  void aFileMayHoldAsManyRowsAsAnyImportAndNoneMore() throws IOException {
    byte[] most = (HEADER + ",,,,,,\n".repeat(ContactImport.MOST_ROWS)).getBytes(UTF_8);
    reading.stream("a.csv", new ByteArrayInputStream(most));
    refuses(
        "b.csv",
        (HEADER + "A,B,,,C,P,08 Feb 2026\n").getBytes(UTF_8),
        "b.csv holds too much: an import reads up to 500,000 rows of all its files together.");
  }

  @Test
  void cardsAreRowsToo() {
    byte[] cards = CARD.repeat(ContactImport.MOST_ROWS + 1).getBytes(UTF_8);
    refuses("a.vcf", cards, "a.vcf holds too much: an import reads up to 500,000 rows");
  }

  @Test
  void whoWaitsIsToldHowFarItIs() {
    byte[] rows = (HEADER + "A,B,,,C,P,08 Feb 2026\n".repeat(3_500)).getBytes(UTF_8);
    reading.stream("a.csv", new ByteArrayInputStream(rows));
    reading.stream("b.csv", new ByteArrayInputStream(rows));
    assertThat(told)
        .containsExactlyElementsOf(
            LongStream.rangeClosed(1, 7).mapToObj(thousands -> thousands * 1_000).toList());
  }

  @Test
  void whatIsTakenInIsToldAsWell() {
    String rows = "A,B,,,C,P,08 Feb 2026\n".repeat(1_500);
    reading.stream("a.csv", new ByteArrayInputStream((HEADER + rows).getBytes(UTF_8))).run();
    assertThat(told).containsExactly(1_000L, 2_000L, 3_000L);
    told.clear();
    Known known = new Known(network(), List.of(), 0);
    new ImportFiles(ImportSettings.on(TODAY), told::add)
        .read("a.csv", new ByteArrayInputStream((HEADER + rows).getBytes(UTF_8)))
        .into(known, contact -> false);
    assertThat(told).containsExactly(1_000L, 2_000L, 3_000L);
  }

  @Test
  void aFileForTheJournalThatIsTooLargeIsNotRead() {
    InputStream unread =
        new ByteArrayInputStream(HEADER.getBytes(UTF_8)) {
          @Override
          public synchronized byte[] readNBytes(int most) {
            throw new AssertionError("it was read");
          }
        };
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(
            () -> new ImportFiles(ImportSettings.on(TODAY)).read("a.csv", unread, 300L << 20))
        .withMessageStartingWith("a.csv is too large (more than 268435456 bytes)");
  }

  /** Each row opens a quote that nothing closes, and would be read to the end of the file. */
  @Test
  void aFileOfBrokenRowsIsGivenUp() {
    byte[] rows = (HEADER + "\"A\"x,\"B\n".repeat(200_001)).getBytes(UTF_8);
    refuses("a.csv", rows, "a.csv, line 1002: is broken: so are more than 1000 rows above");
  }
}
