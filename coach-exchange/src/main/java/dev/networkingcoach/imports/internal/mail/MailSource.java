package dev.networkingcoach.imports.internal.mail;

import dev.networkingcoach.imports.internal.format.FileFindings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Mail of one file, folder or mailbox: an mbox of any size, or one mail ({@code .eml}). Read as a
 * stream, and of each mail the headers alone. Not thread-safe.
 */
public final class MailSource {
  /** The line above each mail, as {@code From - Tue Nov 30 21:44:59 2026}. */
  private static final Pattern FROM_LINE =
      Pattern.compile("From (?:\\S+ +)?(.{0,80}\\d\\d:\\d\\d.{0,40}\\d{4}.{0,40})");

  private static final String FROM = "From ";
  private static final List<String> TELLING =
      List.of("from", "to", "date", "subject", "received", "message-id", "return-path");
  private static final int ENOUGH = 3;

  private final MailCollector mails;
  private final Runnable each;

  /**
   * Nothing read yet.
   *
   * @param findings where to tell what is found, once the owner is known
   * @param reading what all files have in common
   */
  public MailSource(FileFindings findings, MailReading reading) {
    this.mails = new MailCollector(findings, reading);
    this.each = reading.each();
  }

  /** Whether a file that begins with these bytes holds mail. */
  public static boolean recognises(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    // The last line may be cut off.
    String whole = text.substring(0, text.lastIndexOf('\n') + 1);
    List<String> lines = whole.lines().takeWhile(line -> !line.isEmpty()).toList();
    if (lines.isEmpty()) {
      return false;
    }
    if (lines.get(0).startsWith(FROM)) {
      return FROM_LINE.matcher(lines.get(0)).matches();
    }
    long telling = lines.stream().filter(MailSource::isTelling).count();
    return telling >= ENOUGH && lines.stream().allMatch(MailSource::isHeader);
  }

  private static boolean isTelling(String line) {
    int colon = line.indexOf(':');
    return colon > 0 && TELLING.contains(line.substring(0, colon).toLowerCase(Locale.ROOT));
  }

  private static boolean isHeader(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
    return line.startsWith(" ")
        || line.startsWith("\t")
        || MailHeaders.nameEnd(bytes, bytes.length) > 0;
  }

  /** Reads a file to its end, be it of one mail or of many; closing it is up to the caller. */
  public void read(InputStream in) throws IOException {
    read(in, (LeftOutMail) null);
  }

  /**
   * Reads a file of an archive to its end; closing it is up to the caller.
   *
   * @param path where it lies in the archive: what lies among spam is left out
   */
  public void read(InputStream in, String path) throws IOException {
    read(in, UnwantedFolders.file(path));
  }

  void read(InputStream in, @Nullable LeftOutMail because) throws IOException {
    MailLines lines = new MailLines(in);
    if (!lines.next()) {
      return;
    }
    if (!lines.startsWith(FROM)) {
      take(MailHeaders.read(lines.again(), ""), because);
      return;
    }
    boolean blank = true;
    boolean more = true;
    while (more) {
      String envelope = blank && lines.startsWith(FROM) ? envelope(lines) : "";
      if (envelope.isEmpty()) {
        blank = lines.length() == 0;
      } else {
        take(MailHeaders.read(lines, envelope), because);
        blank = true;
      }
      more = lines.next();
    }
  }

  /** When the mail came in; empty where this is no line above a mail, but one within it. */
  private static String envelope(MailLines lines) throws IOException {
    String line = new String(lines.bytes(), 0, lines.length(), StandardCharsets.ISO_8859_1);
    Matcher matcher = FROM_LINE.matcher(line);
    return matcher.matches() && lines.isFieldNext() ? matcher.group(1) : "";
  }

  void take(MailHeaders mail, @Nullable LeftOutMail because) {
    mails.take(mail, because);
    each.run();
  }

  /** How many mails name each address: most of them name the owner's. */
  public Map<String, Integer> addresses() {
    return mails.addresses();
  }
}
