package dev.networkingcoach.api.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A new folder with a random name, {@code .coach-…}, that its owner alone may enter: others cannot
 * read what is in it, or plant a link there. It is removed when it is closed, or when the program
 * ends; what a killed program leaves is removed by whoever makes one beside it an hour later or
 * more. Immutable and thread-safe.
 */
public final class PrivateFolder implements AutoCloseable {
  private static final String OWNERS_FOLDER = "rwx------";

  private final Path path;

  private PrivateFolder(Path path) {
    this.path = path;
  }

  /**
   * Makes one among the temporary files of the machine.
   *
   * @throws IOException if it cannot be made
   */
  public static PrivateFolder temporary() throws IOException {
    return in(Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath());
  }

  /** Makes one in this folder. */
  static PrivateFolder in(Path parent) throws IOException {
    Path path =
        Files.createTempDirectory(parent, LeftFolders.prefix(), attributes(parent, OWNERS_FOLDER));
    // Also where the program is told to end; what was registered last goes first.
    path.toFile().deleteOnExit();
    // First of all: it may be what fills the disk.
    LeftFolders.clear(path);
    return new PrivateFolder(path);
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /**
   * Removes it with the files in it.
   *
   * @throws IOException if one of them cannot be removed
   */
  @Override
  public void close() throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(path)) {
      for (Path file : left) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(path);
  }

  /** The permissions of what is made there, where there are any. */
  static FileAttribute<?>[] attributes(Path beside, String permissions) {
    return beside.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
