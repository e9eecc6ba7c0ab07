package dev.networkingcoach.imports.internal.file;

import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.imports.columns.ImportSettings;
import dev.networkingcoach.imports.internal.format.CrmRecords;
import dev.networkingcoach.imports.internal.format.FileFindings;
import dev.networkingcoach.imports.internal.format.MissingColumn;
import dev.networkingcoach.imports.internal.mail.MailSource;
import dev.networkingcoach.imports.internal.text.TextDecoding;
import dev.networkingcoach.imports.mail.MailConnection;
import dev.networkingcoach.imports.mail.MailboxNews;
import dev.networkingcoach.imports.mail.MailboxPosition;
import dev.networkingcoach.imports.report.FileFormat;
import dev.networkingcoach.imports.report.SkippedRow;
import dev.networkingcoach.imports.report.UnreadableFileException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Reads files of any format known and gathers what they say. Not thread-safe. */
public final class FileSources {
  /** No export of contacts known comes near it; it keeps a wrong file from filling the memory. */
  public static final int LARGEST_FILE = 256 << 20;

  private static final int ZIP_MAGIC_LENGTH = 4;
  private static final int PREVIEW = 40;
  private static final int HEAD = 64 * 1024;

  private final ReadSettings settings;
  private final RowCount rows;
  private final List<FileFindings> findings = new ArrayList<>();
  private final List<SkippedRow> ignored = new ArrayList<>();
  private final MailIntake mails;

  /**
   * Nothing read yet.
   *
   * @param said what is said about the import beside its files
   * @param most how many rows and cards all files may hold together
   * @param progress is told how many were read or taken in, once for every thousand
   */
  public FileSources(ImportSettings said, long most, LongConsumer progress) {
    this.settings = ReadSettings.of(said);
    this.rows = new RowCount(most, progress);
    this.mails = new MailIntake(settings, rows);
  }

  /**
   * Reads a file to its end; closing the stream is up to the caller.
   *
   * @param file its name, as it is told to the user
   * @param bytes how many it has, as far as that is known: of a table that is larger than {@link
   *     #LARGEST_FILE} no more is read than its beginning
   * @throws UnreadableFileException if it is in no format known, broken or too large
   * @throws IOException if the stream fails
   */
  public void read(String file, InputStream in, long bytes) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, HEAD);
    buffered.mark(HEAD);
    byte[] beginning = buffered.readNBytes(HEAD);
    buffered.reset();
    if (beginning.length == 0) {
      throw new UnreadableFileException(
          file, 0, "is empty.\nRecognised are " + FileFormat.allDescribed() + ".");
    }
    if (SpreadsheetSource.isOld(beginning)) {
      throw new UnreadableFileException(
          file,
          0,
          "is a workbook of before 2007 (.xls), or one with a password.\n"
              + "Maybe save it as .xlsx without a password, or as CSV.");
    }
    if (isZip(beginning) && SpreadsheetSource.recognises(beginning)) {
      spreadsheet(file, buffered);
    } else if (isZip(beginning)) {
      ZipSource zip = new ZipSource(file, settings, rows, mails, ZipSource.LARGEST_UNPACKED);
      zip.read(buffered);
      findings.addAll(zip.findings());
      ignored.addAll(zip.ignored());
    } else if (MailSource.recognises(beginning)) {
      findings.add(mails.read(file, buffered, ""));
    } else {
      if (bytes > LARGEST_FILE) {
        throw new UnreadableFileException(
            file,
            0,
            "is too large (more than "
                + LARGEST_FILE
                + " bytes): a list of contacts was expected.");
      }
      findings.add(text(file, buffered).orElseThrow(() -> unknown(file, beginning)));
    }
  }

  /**
   * Reads a folder of mail.
   *
   * @param name its name, as it is told to the user
   * @return whether there is mail in it
   * @throws IOException if a file in it cannot be read
   */
  public boolean folder(String name, Path folder) throws IOException {
    Optional<FileFindings> found = mails.folder(name, folder);
    found.ifPresent(findings::add);
    return found.isPresent();
  }

  /**
   * Reads what is new in a mailbox.
   *
   * @param since how far it was read before
   */
  public MailboxNews mailbox(MailConnection connection, MailboxPosition since) {
    FileFindings found = new FileFindings(connection.account().name(), FileFormat.MAIL);
    MailboxNews news = mails.mailbox(connection, since, found);
    findings.add(found);
    return news;
  }

  /** The mail among what was read. */
  public MailIntake mails() {
    return mails;
  }

  /** A row that was read is in the network. */
  public void takenIn() {
    rows.step();
  }

  /** What the owner is called, if a file says so. */
  public Optional<String> owner() {
    return findings.stream().flatMap(one -> one.owner().stream()).findFirst();
  }

  /**
   * What each file says, those inside archives among them.
   *
   * @param owner whose network it is for; where a file says what the owner is called, that counts
   */
  public List<FileFindings> findings(Owner owner) {
    Owner addressed = mails.addressed(owner);
    Owner called = owner().map(name -> addressed.toBuilder().name(name).build()).orElse(addressed);
    CrmRecords records = new CrmRecords();
    findings.forEach(one -> records.addAll(one.records()));
    findings.forEach(one -> one.allIsRead(called, records));
    return Collections.unmodifiableList(findings);
  }

  /** Files inside archives that are in no format known. */
  public List<SkippedRow> ignored() {
    return Collections.unmodifiableList(ignored);
  }

  private void spreadsheet(String file, InputStream in) throws IOException {
    SpreadsheetSource sheets =
        new SpreadsheetSource(file, settings, rows, ZipSource.LARGEST_UNPACKED);
    try {
      sheets.read(new LimitedInputStream(in, LARGEST_FILE));
    } catch (LimitedInputStream.TooLargeException tooLarge) {
      throw tooLarge(file, tooLarge);
    } catch (BrokenSheetsException broken) {
      throw new UnreadableFileException(file, "is " + broken.getMessage(), broken);
    }
    sheets.refuseNone();
    findings.addAll(sheets.findings());
    ignored.addAll(sheets.ignored());
  }

  private static UnreadableFileException tooLarge(
      String file, LimitedInputStream.TooLargeException size) {
    return new UnreadableFileException(
        file, "is too large (" + size.getMessage() + "): a list of contacts was expected.", size);
  }

  private Optional<FileFindings> text(String file, InputStream in) throws IOException {
    try {
      return TextSource.read(file, new LimitedInputStream(in, LARGEST_FILE), settings, rows);
    } catch (LimitedInputStream.TooLargeException tooLarge) {
      throw tooLarge(file, tooLarge);
    }
  }

  private static boolean isZip(byte[] beginning) {
    return beginning.length >= ZIP_MAGIC_LENGTH
        && beginning[0] == 'P'
        && beginning[1] == 'K'
        && ((beginning[2] == 3 && beginning[3] == 4) || (beginning[2] == 5 && beginning[3] == 6));
  }

  private static UnreadableFileException unknown(String file, byte[] head) {
    Optional<String> missing =
        TextDecoding.isBinary(head)
            ? Optional.empty()
            : MissingColumn.in(TextDecoding.decode(head));
    if (missing.isPresent()) {
      return new UnreadableFileException(file, 1, missing.get());
    }
    byte[] beginning = Arrays.copyOf(head, Math.min(head.length, PREVIEW));
    return new UnreadableFileException(
        file,
        1,
        "begins with \""
            + FilePreview.of(beginning)
            + "\", and no header or card of a format known was found.\nRecognised are "
            + FileFormat.allDescribed()
            + ".");
  }
}
