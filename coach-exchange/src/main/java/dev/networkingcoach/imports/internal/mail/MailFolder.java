package dev.networkingcoach.imports.internal.mail;

import static dev.networkingcoach.imports.internal.mail.MailTexts.TEXTS;

import dev.networkingcoach.imports.internal.format.FileFindings;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of mail: a Maildir with the folders in it, or any folder with files that hold mail.
 * Links are not followed. Not thread-safe.
 */
public final class MailFolder {
  private static final int HEAD = 8 * 1024;
  private static final int DEEPEST = 20;

  private final Path folder;
  private final FileFindings findings;
  private final Supplier<MailReading> reading;
  private @Nullable MailSource source;
  private int others;

  /**
   * Nothing read yet.
   *
   * @param findings where to tell what is found, once the owner is known
   * @param reading what all files have in common; asked for once there is mail
   */
  public MailFolder(Path folder, FileFindings findings, Supplier<MailReading> reading) {
    this.folder = folder;
    this.findings = findings;
    this.reading = reading;
  }

  /**
   * Reads all mails in it.
   *
   * @return what was read; null where there is no mail in it
   * @throws IOException if a file or folder in it cannot be read
   */
  public @Nullable MailSource read() throws IOException {
    try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !isUnfinished(file)) {
          read(file);
        }
      }
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
    if (source != null && others > 0) {
      findings.skip(0, TEXTS.otherFiles(others));
    }
    return source;
  }

  /** Whether it lies in a Maildir's {@code tmp}, where a delivery is not complete yet. */
  private static boolean isUnfinished(Path file) {
    Path in = file.getParent();
    return in != null && in.endsWith("tmp") && Files.isDirectory(in.resolveSibling("cur"));
  }

  private void read(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 2 * HEAD)) {
      in.mark(HEAD + 1);
      byte[] head = in.readNBytes(HEAD);
      in.reset();
      if (!MailSource.recognises(head)) {
        others++;
        return;
      }
      if (source == null) {
        source = new MailSource(findings, reading.get());
      }
      source.read(in, because(folder.relativize(file)));
    }
  }

  /** Why the mails of a file are left out: by its folder, or by the flags in a Maildir's name. */
  private static @Nullable LeftOutMail because(Path file) {
    String name = String.valueOf(file.getFileName());
    int flags = Math.max(name.lastIndexOf(":2,"), name.lastIndexOf(";2,"));
    LeftOutMail byFolder = UnwantedFolders.file(file.toString());
    if (byFolder != null || flags < 0) {
      return byFolder;
    }
    String set = name.substring(flags + 3).toUpperCase(Locale.ROOT);
    if (set.contains("D")) {
      return LeftOutMail.DRAFT;
    }
    return set.contains("T") ? LeftOutMail.UNWANTED : null;
  }
}
