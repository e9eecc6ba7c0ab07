package dev.networkingcoach.cli.fuzz;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.imports.ContactImport;
import dev.networkingcoach.imports.columns.ImportSettings;
import dev.networkingcoach.imports.journal.ImportFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables, cards and archives of other programs. */
class ImportFuzzTest {
  private static final String FOLDER =
      "coach-exchange/src/test/resources/dev/networkingcoach/imports";

  private static final Network NOBODY =
      Network.builder(Owner.builder("mira", "Mira Chen", ZoneId.of("Europe/Amsterdam")).build())
          .build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Connections.csv",
        "Connections-german.csv",
        "Invitations.csv",
        "Recommendations_Given.csv",
        "Recommendations_Received.csv",
        "messages.csv",
        "google-new.csv",
        "google-old.csv",
        "outlook.csv",
        "outlook-german.csv",
        "hubspot.csv",
        "salesforce.csv",
        "people.xlsx",
        "people.ods",
        "two-one.vcf",
        "three-zero.vcf",
        "four-zero.vcf"
      })
  void aFileIsTakenInOrItsFaultsAreTold(String file) {
    FuzzedInputs inputs = FuzzedInputs.ofBytes(sample(file));
    FuzzTrial.run(seed -> taken(file, inputs.bytes(seed)));
  }

  @Test
  void anArchiveIsTakenInOrItsFaultsAreTold() {
    FuzzedInputs inputs =
        FuzzedInputs.ofBytes(
            zip("Connections.csv", "messages.csv"), zip("three-zero.vcf", "google-new.csv"));
    FuzzTrial.run(seed -> taken("export.zip", inputs.bytes(seed)));
  }

  /** The file itself is whole, and a part of it is not. */
  @ParameterizedTest
  @CsvSource({
    "people.xlsx,xl/worksheets/sheet1.xml",
    "people.xlsx,xl/workbook.xml",
    "people.ods,content.xml"
  })
  void aSpreadsheetIsTakenInOrItsFaultsAreTold(String file, String part) {
    FuzzedInputs inputs = FuzzedInputs.ofBytes(part(file, part));
    FuzzTrial.run(seed -> taken(file, withPart(file, part, inputs.bytes(seed))));
  }

  @Test
  void mailIsTakenInOrItsFaultsAreTold() {
    FuzzedInputs inputs = FuzzedInputs.ofBytes(sample("mails.mbox"));
    FuzzTrial.run(
        seed ->
            ContactImport.into(NOBODY, ImportSettings.on(LocalDate.of(2026, 11, 30)), rows -> {})
                .stream("mails.mbox", new ByteArrayInputStream(inputs.bytes(seed)))
                .me("mira@example.org")
                .run());
  }

  /** The archive itself is whole, and what is in it is not. */
  @Test
  void whatIsInAnArchiveIsTakenInOrItsFaultsAreTold() {
    FuzzedInputs inputs = FuzzedInputs.filesIn(FOLDER);
    FuzzTrial.run(seed -> taken("export.zip", zip("Connections.csv", inputs.bytes(seed))));
  }

  /** As the journal takes files in: networks as JSON among them. */
  @Test
  void aFileForTheJournalIsTakenInOrItsFaultsAreTold() {
    FuzzedInputs inputs = FuzzedInputs.filesIn(FOLDER);
    Known known = new Known(NOBODY, List.of(), 0);
    FuzzTrial.run(
        seed ->
            new ImportFiles(ImportSettings.on(LocalDate.of(2026, 11, 30)))
                .read("file", new ByteArrayInputStream(inputs.bytes(seed)))
                .into(known, contact -> false));
  }

  private static void taken(String file, byte[] content) {
    ContactImport.into(NOBODY).stream(file, new ByteArrayInputStream(content)).run();
  }

  private static byte[] sample(String file) {
    try {
      return Files.readAllBytes(Path.of("..", FOLDER, file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static byte[] part(String file, String part) {
    return parts(file).get(part);
  }

  private static Map<String, byte[]> parts(String file) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(sample(file)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return parts;
  }

  private static byte[] withPart(String file, String part, byte[] content) {
    Map<String, byte[]> parts = parts(file);
    parts.put(part, content);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> one : parts.entrySet()) {
        add(zip, one.getKey(), one.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String... files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String file : files) {
        add(zip, file, sample(file));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String file, byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(zip, file, content);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String file, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(file));
    zip.write(content);
    zip.closeEntry();
  }
}
