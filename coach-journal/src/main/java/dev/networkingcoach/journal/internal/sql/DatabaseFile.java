package dev.networkingcoach.journal.internal.sql;

import dev.networkingcoach.api.journal.JournalException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The file of a database: readable by its owner alone, and still the one that was opened. Immutable
 * and thread-safe.
 */
final class DatabaseFile {
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private final Path path;
  private final @Nullable Object key;

  private DatabaseFile(Path path, @Nullable Object key) {
    this.path = path;
    this.key = key;
  }

  /** Makes the file, and its folder, where they are not there. */
  static DatabaseFile prepare(Path given) {
    Path path = given.toAbsolutePath().normalize();
    try {
      Path folder = Objects.requireNonNullElse(path.getParent(), path);
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder, permissions("rwx------"));
      }
      create(path);
      if (!Files.isRegularFile(path) || !Files.isReadable(path) || !Files.isWritable(path)) {
        throw new JournalException(
            "The journal "
                + path
                + " must be a file that can be read and written.\n"
                + "Maybe choose another place with --journal.");
      }
      return new DatabaseFile(path, key(path));
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

  private static void create(Path path) throws IOException {
    try {
      // SQLite gives the files beside it the same permissions.
      Files.createFile(path, permissions("rw-------"));
    } catch (FileAlreadyExistsException there) {
      // A journal to be opened, or one that another process made at the same time.
    }
  }

  static FileAttribute<?>[] permissions(String permissions) {
    return POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  private static @Nullable Object key(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
  }

  Path path() {
    return path;
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
