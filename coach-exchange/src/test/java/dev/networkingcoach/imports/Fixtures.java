package dev.networkingcoach.imports;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.imports.report.ImportResult;
import dev.networkingcoach.imports.report.SkippedRow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The owner, the files and the short ways to import them that the tests share. */
final class Fixtures {
  private Fixtures() {}

  static Network network(Contact... contacts) {
    ZoneId zone = ZoneId.of("Europe/Amsterdam");
    return Network.builder(Owner.builder("mira", "Mira Chen", zone).build())
        .contacts(contacts)
        .build();
  }

  static String text(String file) {
    try (InputStream in = Fixtures.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Imports fixture files into the network. */
  static ImportResult imported(Network network, String... files) {
    ContactImport contactImport = ContactImport.into(network);
    for (String file : files) {
      add(contactImport, file, text(file).getBytes(StandardCharsets.UTF_8));
    }
    return contactImport.run();
  }

  /** Imports fixture files into an empty network. */
  static ImportResult imported(String... files) {
    return imported(network(), files);
  }

  /** Imports a text as a file of this name into the network. */
  static ImportResult importedText(Network network, String name, String text) {
    return importedBytes(network, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static ImportResult importedBytes(Network network, String name, byte[] bytes) {
    ContactImport contactImport = ContactImport.into(network);
    add(contactImport, name, bytes);
    return contactImport.run();
  }

  static void add(ContactImport contactImport, String name, byte[] bytes) {
    contactImport.stream(name, new ByteArrayInputStream(bytes));
  }

  static Contact contact(ImportResult result, String id) {
    return result.network().contact(id).orElseThrow(() -> new AssertionError(result.network()));
  }

  static List<String> ids(ImportResult result) {
    return result.network().contacts().stream().map(Contact::id).toList();
  }

  static List<String> skipped(ImportResult result) {
    return result.skipped().stream().map(SkippedRow::message).toList();
  }

  /** A ZIP of these files. */
  static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
