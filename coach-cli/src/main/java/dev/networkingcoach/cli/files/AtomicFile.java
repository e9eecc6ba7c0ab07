package dev.networkingcoach.cli.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A file that is replaced as a whole: whoever reads it, and whenever the machine stops, it is the
 * old one or the new one and never a part of either.
 */
public final class AtomicFile {
  private static final FileAttribute<?>[] NO_ATTRIBUTES = {};

  private final String name;
  private final Path path;

  /**
   * A file that may or may not be there.
   *
   * @param name its path; where that is a symbolic link, the file it leads to is replaced
   */
  public AtomicFile(String name) {
    this.name = name;
    this.path = InputFile.path(name);
  }

  /** What writes the content. */
  @FunctionalInterface
  public interface Content {
    /** Writes it all. */
    void writeTo(OutputStream stream) throws IOException;
  }

  /**
   * Replaces the file; what permissions it had, it keeps.
   *
   * @throws UnusableFileException if it cannot be written; it is as it was then
   */
  public void replace(Content content) {
    write(content, false);
  }

  /**
   * Makes the file, which its owner alone can read.
   *
   * @param overwrite whether it may be there already
   * @throws UnusableFileException if it is there and may not be, or cannot be written; it is as it
   *     was then
   */
  public void makePrivate(Content content, boolean overwrite) {
    if (!overwrite && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new UnusableFileException(
          name + " is there already, and is not overwritten.\nMaybe give --force to do so.");
    }
    write(content, true);
  }

  private void write(Content content, boolean isPrivate) {
    try {
      Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
      if (Files.isDirectory(target)) {
        throw new UnusableFileException(name + " is a directory: a file was expected.");
      }
      Path beside =
          target.resolveSibling(
              "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".new");
      beside.toFile().deleteOnExit();
      try {
        write(content, beside, isPrivate);
        if (!isPrivate) {
          keepPermissions(target, beside);
        }
        move(beside, target);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException failed) {
      throw new UnusableFileException(
          name + " cannot be written: " + reason(failed) + ".\nIt is as it was before.", failed);
    }
  }

  private static void write(Content content, Path beside, boolean isPrivate) throws IOException {
    Set<OpenOption> options =
        Set.of(
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    try (FileChannel channel =
            FileChannel.open(beside, options, isPrivate ? ownersAlone(beside) : NO_ATTRIBUTES);
        OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel))) {
      content.writeTo(stream);
      stream.flush();
      channel.force(true);
    }
  }

  private static FileAttribute<?>[] ownersAlone(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : NO_ATTRIBUTES;
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (old != null && Files.exists(from)) {
      Files.setPosixFilePermissions(to, old.readAttributes().permissions());
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String reason(IOException why) {
    if (why instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (why instanceof NoSuchFileException) {
      return "its directory is not there";
    }
    String reason = why instanceof FileSystemException system ? system.getReason() : null;
    return String.valueOf(reason == null ? why.getMessage() : reason);
  }
}
