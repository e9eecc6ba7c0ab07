package dev.networkingcoach.imports;

import static dev.networkingcoach.imports.Fixtures.ids;
import static dev.networkingcoach.imports.Fixtures.importedBytes;
import static dev.networkingcoach.imports.Fixtures.network;
import static dev.networkingcoach.imports.Fixtures.skipped;
import static dev.networkingcoach.imports.Fixtures.text;
import static dev.networkingcoach.imports.Fixtures.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.networkingcoach.imports.report.FileSummary;
import dev.networkingcoach.imports.report.ImportResult;
import dev.networkingcoach.imports.report.UnreadableFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ZipTest {

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> export() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("Basic_Export/Connections.csv", bytes(text("Connections.csv")));
    files.put("Basic_Export/messages.csv", bytes(text("messages.csv")));
    files.put("Basic_Export/guide_messages.csv", bytes(text("messages.csv")));
    files.put("Basic_Export/Profile.csv", bytes("First Name,Last Name,Headline\nMira,Chen,x\n"));
    files.put("Basic_Export/Media/photo.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 0});
    files.put("../../Recommendations_Given.csv", bytes(text("Recommendations_Given.csv")));
    return files;
  }

  @Test
  void readsTheWholeExportInWhateverFolders() throws IOException {
    ImportResult result = importedBytes(network(), "export.zip", zip(export()));

    assertThat(result.files())
        .extracting(FileSummary::file)
        .containsExactly(
            "export.zip/Basic_Export/Profile.csv",
            "export.zip/Basic_Export/Connections.csv",
            "export.zip/../../Recommendations_Given.csv",
            "export.zip/Basic_Export/messages.csv");
    assertThat(ids(result)).contains("dana-ortiz", "leepark-4b1a2");
    assertThat(result.network().interactions()).hasSize(3);
  }

  @Test
  void tellsWhichFilesItIgnored() throws IOException {
    assertThat(skipped(importedBytes(network(), "export.zip", zip(export()))))
        .contains(
            "export.zip/Basic_Export/guide_messages.csv: not among the files the coach reads",
            "export.zip/Basic_Export/Media/photo.jpg: not among the files the coach reads");
  }

  @Test
  void importingItAgainChangesNothing() throws IOException {
    ImportResult first = importedBytes(network(), "export.zip", zip(export()));
    ImportResult again = importedBytes(first.network(), "export.zip", zip(export()));

    assertThat(again.network()).isEqualTo(first.network());
  }

  @Test
  void refusesAZipWithoutAnythingKnown() throws IOException {
    refuses(
        zip(Map.of("a.txt", bytes("hello"))),
        "export.zip is a ZIP without a file of a format known");
  }

  @Test
  void refusesACutOffZip() throws IOException {
    byte[] whole = zip(export());
    refuses(Arrays.copyOf(whole, whole.length / 3), "export.zip is a broken or encrypted ZIP");
  }

  @Test
  void refusesAnOfficeDocumentWithoutATable() throws IOException {
    refuses(
        zip(Map.of("[Content_Types].xml", bytes("<x/>"))),
        "export.zip is an office document; a spreadsheet (.xlsx, .ods) or a CSV was expected.\n"
            + "Maybe save the table as CSV.");
  }

  private static void refuses(byte[] zip, String message) {
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> importedBytes(network(), "export.zip", zip))
        .withMessageStartingWith(message);
  }
}
