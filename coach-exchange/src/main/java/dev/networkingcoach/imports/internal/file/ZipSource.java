package dev.networkingcoach.imports.internal.file;

import static dev.networkingcoach.imports.internal.file.FileTexts.TEXTS;

import dev.networkingcoach.imports.internal.format.FileFindings;
import dev.networkingcoach.imports.internal.mail.MailSource;
import dev.networkingcoach.imports.report.FileFormat;
import dev.networkingcoach.imports.report.SkippedRow;
import dev.networkingcoach.imports.report.UnreadableFileException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * A ZIP that holds files to read, in whatever folders. Nothing is unpacked to disk, so paths in it
 * are names only; and it is given up where it unpacks to more than any export does. Not
 * thread-safe.
 */
final class ZipSource {
  /** More bytes than the largest export known, by far. */
  static final long LARGEST_UNPACKED = 1L << 30;

  /** Tables of people become a tenth of their size, or a twentieth. */
  static final int MOST_TIMES = 100;

  /** What unpacks to less may do so from as little as it likes. */
  static final long HARMLESS = 16L << 20;

  private static final int MAIL_HEAD = 64 * 1024;
  private static final int MOST_ENTRIES = 10_000;

  private final String file;
  private final ReadSettings settings;
  private final RowCount rows;
  private final MailIntake mails;
  private final long largestUnpacked;
  private final List<FileFindings> findings = new ArrayList<>();
  private final List<SkippedRow> ignored = new ArrayList<>();

  /**
   * Nothing read yet.
   *
   * @param largestUnpacked how many bytes its files may have together, mail aside
   */
  ZipSource(
      String file, ReadSettings settings, RowCount rows, MailIntake mails, long largestUnpacked) {
    this.file = file;
    this.settings = settings;
    this.rows = rows;
    this.mails = mails;
    this.largestUnpacked = largestUnpacked;
  }

  void read(InputStream in) throws IOException {
    try {
      LimitedInputStream packed = new LimitedInputStream(in, Long.MAX_VALUE);
      ZipInputStream zip = new ZipInputStream(packed);
      UnpackedStream unpacked = new UnpackedStream(zip, largestUnpacked, packed);
      int entries = 0;
      ZipEntry entry = zip.getNextEntry();
      while (entry != null) {
        if (++entries > MOST_ENTRIES) {
          throw new UnreadableFileException(
              file, 0, "holds more than " + MOST_ENTRIES + " files: an export was expected.");
        }
        if (!entry.isDirectory()) {
          unpacked.isMail = isMail(entry.getName());
          readEntry(entry.getName(), unpacked);
        }
        // Not closeEntry(), which would unpack the rest without a limit.
        unpacked.transferTo(OutputStream.nullOutputStream());
        entry = zip.getNextEntry();
      }
    } catch (ZipException | EOFException | IllegalArgumentException broken) {
      throw new UnreadableFileException(
          file,
          "is a broken or encrypted ZIP (" + broken.getMessage() + ").\nMaybe download it again.",
          broken);
    } catch (LimitedInputStream.TooLargeException tooLarge) {
      throw new UnreadableFileException(
          file, "unpacks to " + tooLarge.getMessage() + ": an export was expected.", tooLarge);
    }
    if (findings.isEmpty()) {
      throw new UnreadableFileException(
          file,
          0,
          "is a ZIP without a file of a format known, or it is cut off.\nRecognised are "
              + FileFormat.allDescribed()
              + ".");
    }
  }

  List<FileFindings> findings() {
    return Collections.unmodifiableList(findings);
  }

  List<SkippedRow> ignored() {
    return Collections.unmodifiableList(ignored);
  }

  private void readEntry(String path, UnpackedStream unpacked) throws IOException {
    String name = file + "/" + path;
    InputStream in = new EntryStream(unpacked);
    if (SpreadsheetSource.isNamed(path) && !isShadow(path)) {
      readSheets(name, in, unpacked);
      return;
    }
    if (isMail(path)) {
      BufferedInputStream mail = new BufferedInputStream(in, 2 * MAIL_HEAD);
      mail.mark(MAIL_HEAD + 1);
      byte[] head = mail.readNBytes(MAIL_HEAD);
      mail.reset();
      if (MailSource.recognises(head)) {
        findings.add(mails.read(name, mail, path));
        return;
      }
    }
    Optional<FileFindings> found =
        isToBeRead(path)
            ? TextSource.read(
                name, new LimitedInputStream(in, FileSources.LARGEST_FILE), settings, rows)
            : Optional.empty();
    if (found.isPresent()) {
      findings.add(found.get());
    } else {
      ignored.add(new SkippedRow(name, 0, TEXTS.notAmongFilesThatAreRead()));
    }
  }

  /** What it unpacks to counts with all else; one that is broken keeps nothing from the others. */
  private void readSheets(String name, InputStream in, UnpackedStream unpacked) throws IOException {
    SpreadsheetSource sheets = new SpreadsheetSource(name, settings, rows, unpacked.left());
    try {
      sheets.read(new LimitedInputStream(in, FileSources.LARGEST_FILE));
      findings.addAll(sheets.findings());
      ignored.addAll(sheets.ignored());
    } catch (BrokenSheetsException broken) {
      ignored.add(new SkippedRow(name, 0, broken.reason()));
    } catch (UnreadableFileException tooMuch) {
      // Where it was too much of the archive, that is told.
      unpacked.count(sheets.unpacked());
      throw tooMuch;
    }
    unpacked.count(sheets.unpacked());
  }

  private static boolean isMail(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return name.endsWith(".mbox") || name.endsWith(".eml");
  }

  /**
   * Chats with LinkedIn's own assistants lie beside {@code messages.csv} with the same header;
   * macOS puts shadows of files into archives.
   */
  private static boolean isToBeRead(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    boolean chatWithMachine = name.endsWith("messages.csv") && !name.equals("messages.csv");
    boolean table = name.endsWith(".csv") || name.endsWith(".txt") || name.endsWith(".tsv");
    boolean cards = name.endsWith(".vcf") || name.endsWith(".vcard");
    return (table || cards || name.endsWith(".ics")) && !chatWithMachine && !isShadow(path);
  }

  private static boolean isShadow(String path) {
    return path.substring(path.lastIndexOf('/') + 1).startsWith("._")
        || path.startsWith("__MACOSX/");
  }

  /** Is given up where it is far more than what it was unpacked from. */
  private static final class UnpackedStream extends LimitedInputStream {
    private final LimitedInputStream packed;
    private long all;

    /** Of mail, which has any size, nothing is kept but what headers tell. */
    private boolean isMail;

    UnpackedStream(InputStream unpacked, long limit, LimitedInputStream packed) {
      super(unpacked, limit);
      this.packed = packed;
    }

    @Override
    void count(long bytes) throws TooLargeException {
      if (!isMail) {
        super.count(bytes);
      }
      all += bytes;
      if (all > HARMLESS && all / MOST_TIMES > packed.counted()) {
        throw new TooLargeException("more than " + MOST_TIMES + " times its size");
      }
    }
  }

  /** Ends where the entry ends; not to be closed with it. */
  private static final class EntryStream extends FilterInputStream {
    EntryStream(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // The archive goes on.
    }
  }
}
