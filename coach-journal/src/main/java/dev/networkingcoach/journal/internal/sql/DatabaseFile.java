package dev.networkingcoach.journal.internal.sql;

import dev.networkingcoach.api.file.AtomicFile;
import dev.networkingcoach.api.journal.JournalException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The file of a database: readable by its owner alone, and still the one that was opened. Immutable
 * and thread-safe.
 */
final class DatabaseFile {
  /** No file of SQLite is smaller: a page has at least so many bytes. */
  private static final int SMALLEST = 512;

  private final Path path;
  private final @Nullable Object key;

  private DatabaseFile(Path path, @Nullable Object key) {
    this.path = path;
    this.key = key;
  }

  /** Whether there is no such file. */
  static boolean isMissing(Path path) {
    return !Files.exists(path);
  }

  /**
   * Makes the file, whole or not at all, and its folder where that is not there. Of two programs
   * that make it at once, the first does.
   *
   * @throws JournalException if it cannot be made, or was there and is gone
   */
  static void make(Path path, AtomicFile.Filling<SQLException> filling) throws SQLException {
    if (size(log(path)) > 0) {
      throw new JournalException(
          "The journal "
              + path
              + " is gone, but what was recorded in it last is still in "
              + log(path)
              + ".\nMaybe put the journal back; to begin a new one, move that file away.");
    }
    try {
      Path folder = Objects.requireNonNullElse(path.getParent(), path);
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder, ownersAlone());
      }
      makeFile(path, filling);
    } catch (IOException e) {
      throw new JournalException(
          "The journal "
              + path
              + " could not be made.\n"
              + "Maybe its folder is read-only, or the disk is full: choose another place with"
              + " --journal.",
          e);
    }
  }

  private static void makeFile(Path path, AtomicFile.Filling<SQLException> filling)
      throws IOException, SQLException {
    try {
      new AtomicFile(path).makeFilled(filling);
    } catch (FileAlreadyExistsException faster) {
      // Another process made it meanwhile, and whole.
    }
  }

  /**
   * The file that is there.
   *
   * @throws JournalException if it cannot be read, or is no more than the beginning of a database
   */
  static DatabaseFile existing(Path path) {
    try {
      if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
        throw new JournalException(
            "The journal "
                + path
                + " must be a file that can be read.\n"
                + "Maybe choose another place with --journal.");
      }
      if (Files.size(path) < SMALLEST) {
        throw new JournalException(
            "The journal "
                + path
                + " is damaged: "
                + Files.size(path)
                + " bytes are left of it. It is left as it is.\n"
                + "Maybe go back to a backup; to begin a new one, move that file away.");
      }
      return new DatabaseFile(path, key(path));
    } catch (IOException e) {
      throw new JournalException("The journal " + path + " cannot be read.", e);
    }
  }

  private static FileAttribute<?>[] ownersAlone() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }

  private static @Nullable Object key(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
  }

  Path path() {
    return path;
  }

  boolean isWritable() {
    return Files.isWritable(path);
  }

  /** Where SQLite keeps what was recorded last, until it stands in the file itself. */
  static Path log(Path path) {
    return path.resolveSibling(path.getFileName() + "-wal");
  }

  /** Whether all that was recorded stands in the file itself. */
  boolean isSettled() {
    return size(log(path)) == 0;
  }

  private static long size(Path file) {
    return file.toFile().length();
  }

  /** SQLite would go on writing into a file that nobody can find any more. */
  void checkStillThere() {
    try {
      if (Objects.equals(key, key(path))) {
        return;
      }
    } catch (IOException gone) {
      throw moved(gone);
    }
    throw moved(null);
  }

  private JournalException moved(@Nullable Throwable cause) {
    String message =
        "The journal "
            + path
            + " was moved, removed or replaced while it was open; nothing was recorded.\n"
            + "Maybe put it back, and start again.";
    return cause == null ? new JournalException(message) : new JournalException(message, cause);
  }
}
