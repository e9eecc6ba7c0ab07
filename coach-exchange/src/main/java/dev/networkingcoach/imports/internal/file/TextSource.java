package dev.networkingcoach.imports.internal.file;

import static dev.networkingcoach.imports.internal.file.FileTexts.TEXTS;

import dev.networkingcoach.imports.internal.calendar.CalendarFormat;
import dev.networkingcoach.imports.internal.format.FileFindings;
import dev.networkingcoach.imports.internal.format.TableFormat;
import dev.networkingcoach.imports.internal.format.TableFormats;
import dev.networkingcoach.imports.internal.format.VCardFormat;
import dev.networkingcoach.imports.internal.table.CsvTable;
import dev.networkingcoach.imports.internal.text.TextDecoding;
import dev.networkingcoach.imports.report.FileFormat;
import dev.networkingcoach.imports.report.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;

/**
 * A CSV or vCard file, recognised by its beginning; only where that is of a format known is the
 * rest read. Stateless and thread-safe.
 */
final class TextSource {
  private static final int HEAD = 64 * 1024;

  /** Each is read anew from its next line, up to the length of the longest field. */
  private static final int MOST_BROKEN = 1_000;

  private TextSource() {}

  /** What the file says, or nothing if its format is not known. */
  static Optional<FileFindings> read(
      String file, InputStream in, ReadSettings settings, RowCount count) throws IOException {
    byte[] head = in.readNBytes(HEAD);
    if (TextDecoding.isBinary(head)) {
      return Optional.empty();
    }
    String beginning = TextDecoding.decode(head);
    if (VCardFormat.recognises(beginning)) {
      FileFindings findings = new FileFindings(file, FileFormat.VCARD);
      VCardFormat.read(
          whole(head, in), findings, cards -> count.expect(file, cards), () -> count.next(file));
      return Optional.of(findings);
    }
    if (CalendarFormat.recognises(beginning)) {
      FileFindings findings = new FileFindings(file, FileFormat.CALENDAR);
      CalendarFormat.read(
          whole(head, new CalendarStream(file, in)),
          settings.day(file),
          findings,
          () -> count.next(file));
      return Optional.of(findings);
    }
    Optional<CsvTable<TableFormat>> table =
        CsvTable.find(beginning, settings.meanings(), header -> TableFormats.of(file, header));
    if (table.isEmpty()) {
      return Optional.empty();
    }
    TableFormat format = table.get().format();
    FileFindings findings = new FileFindings(file, format.format(), settings.today());
    var rows =
        table
            .get()
            .rows(
                whole(head, in),
                () -> count.next(file),
                line -> {
                  findings.countRow();
                  findings.skip(line, TEXTS.quotesDoNotPairUp());
                  if (findings.skipped().size() > MOST_BROKEN) {
                    throw new UnreadableFileException(
                        file, line, "is broken: so are more than " + MOST_BROKEN + " rows above.");
                  }
                });
    format.read(table.get().header(), rows, findings);
    return Optional.of(findings);
  }

  private static String whole(byte[] head, InputStream rest) throws IOException {
    return TextDecoding.decode(
        new SequenceInputStream(new ByteArrayInputStream(head), rest).readAllBytes());
  }
}
