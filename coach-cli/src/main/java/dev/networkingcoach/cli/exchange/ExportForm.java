package dev.networkingcoach.cli.exchange;

import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.exports.NetworkExport;
import dev.networkingcoach.json.NetworkWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms in which all that is known can be taken away. Thread-safe. */
public enum ExportForm {
  /** Everything, as a document that can be imported again. */
  JSON("json", "application/json"),
  /** The contacts as a table. */
  CSV("csv", "text/csv"),
  /** The contacts as vCards of version 4.0. */
  VCARD("vcf", "text/vcard"),
  /** What happened, as a table. */
  INTERACTIONS_CSV("csv", "text/csv");

  private final String extension;
  private final String mediaType;

  ExportForm(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** The form of this name, however its letters are. */
  public static Optional<ExportForm> named(String name) {
    return Stream.of(values())
        .filter(form -> form.label().equals(name.strip().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** The names of all forms. */
  public static List<String> labels() {
    return Stream.of(values()).map(ExportForm::label).toList();
  }

  /** Its name, such as {@code interactions-csv}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A name for a file of it, such as {@code network.json}. */
  public String fileName() {
    String what = this == JSON ? "network" : this == INTERACTIONS_CSV ? "interactions" : "contacts";
    return what + "." + extension;
  }

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }

  /**
   * Writes all that is known, in UTF-8, and flushes; archived contacts are among it.
   *
   * @throws IOException if the stream fails
   */
  public void write(Known known, OutputStream to) throws IOException {
    if (this == JSON) {
      NetworkWriter.pretty().write(known, to);
      to.write('\n');
      to.flush();
      return;
    }
    Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
    NetworkExport export = NetworkExport.of(known.network()).withArchived();
    switch (this) {
      case CSV -> export.contactsToCsv(writer);
      case VCARD -> export.contactsToVCard(writer);
      case INTERACTIONS_CSV -> export.interactionsToCsv(writer);
      default -> throw new IllegalStateException(label());
    }
    writer.flush();
  }
}
