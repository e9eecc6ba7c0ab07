package dev.networkingcoach.api.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Objects;
import java.util.Set;

/**
 * A file that is written as a whole: whoever reads it, and whenever the machine stops, it is the
 * old one or the new one and never a part of either.
 *
 * <p>The content is written into a folder beside it that has a random name and that its owner alone
 * may enter, and moved from there: nobody else can read it meanwhile, or plant a link in its way.
 * What fails leaves the file as it was and nothing beside it. A program that is killed leaves that
 * folder, {@code .coach-…}, which is in nobody's way; whoever writes a file beside it an hour later
 * or more removes it. Immutable; every method may be called from any thread.
 */
public final class AtomicFile {
  private static final String OWNERS_FILE = "rw-------";

  private final Path path;

  /**
   * A file that may or may not be there.
   *
   * @param path where it is
   */
  public AtomicFile(Path path) {
    this.path = path.toAbsolutePath();
  }

  /** What writes the content to a stream. */
  @FunctionalInterface
  public interface Content {
    /** Writes it all. */
    void writeTo(OutputStream stream) throws IOException;
  }

  /** What writes the content by the name of a file, as programs do that open files themselves. */
  @FunctionalInterface
  public interface Filling<E extends Exception> {
    /** Fills the file, which is there and empty. */
    void fill(Path file) throws IOException, E;
  }

  private interface Placing {
    void place(Path whole) throws IOException;
  }

  /**
   * Makes the file, which its owner alone can read.
   *
   * @throws FileAlreadyExistsException if there is one, or a link, which is left as it is
   * @throws IOException if it cannot be written
   */
  public void make(Content content) throws IOException {
    this.<IOException>makeFilled(file -> write(content, file));
  }

  /**
   * Makes the file as {@link #make} does, by its name.
   *
   * @throws FileAlreadyExistsException if there is one, or a link, which is left as it is
   * @throws IOException if it cannot be written
   */
  public <E extends Exception> void makeFilled(Filling<E> filling) throws IOException, E {
    refuseExisting();
    put(path, filling, whole -> Files.move(whole, path));
  }

  /**
   * Makes the file, which its owner alone can read, in place of any that is there. A link is
   * replaced, and what it leads to is left as it is.
   *
   * @throws IOException if it cannot be written, or is a folder
   */
  public void overwrite(Content content) throws IOException {
    refuseFolder(path, LinkOption.NOFOLLOW_LINKS);
    this.<IOException>put(path, file -> write(content, file), whole -> replace(whole, path));
  }

  /**
   * Replaces the content of a file, which keeps its permissions; makes one for its owner alone
   * where there is none. Where it is a link, the file it leads to is replaced.
   *
   * @throws IOException if it cannot be written, is a folder, or is a link in a folder that others
   *     may write to: one of them may have planted it
   */
  public void replace(Content content) throws IOException {
    Path target = target();
    refuseFolder(target);
    this.<IOException>put(
        target,
        file -> write(content, file),
        whole -> {
          keepPermissions(target, whole);
          replace(whole, target);
        });
  }

  private void refuseExisting() throws FileAlreadyExistsException {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(path.toString());
    }
  }

  private static void refuseFolder(Path file, LinkOption... options) throws FileSystemException {
    if (Files.isDirectory(file, options)) {
      throw new FileSystemException(file.toString(), null, "it is a directory");
    }
  }

  private Path target() throws IOException {
    if (!Files.isSymbolicLink(path)) {
      return path;
    }
    Path folder = Objects.requireNonNull(path.getParent());
    PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
    if (view != null) {
      Set<PosixFilePermission> permissions = view.readAttributes().permissions();
      if (permissions.contains(PosixFilePermission.OTHERS_WRITE)
          || permissions.contains(PosixFilePermission.GROUP_WRITE)) {
        throw new FileSystemException(
            path.toString(), null, "it is a link in a folder that others may write to");
      }
    }
    return path.toRealPath();
  }

  private <E extends Exception> void put(Path target, Filling<E> filling, Placing placing)
      throws IOException, E {
    Path beside = Objects.requireNonNull(target.getParent());
    try (PrivateFolder folder = PrivateFolder.in(beside)) {
      Path whole = folder.path().resolve("new");
      whole.toFile().deleteOnExit();
      Files.createFile(whole, PrivateFolder.attributes(beside, OWNERS_FILE));
      filling.fill(whole);
      force(whole);
      placing.place(whole);
    }
  }

  private static void write(Content content, Path file) throws IOException {
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel))) {
      content.writeTo(stream);
      stream.flush();
    }
  }

  /** A copy is worth nothing while only memory holds it. */
  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (old != null && Files.exists(from)) {
      Files.setPosixFilePermissions(to, old.readAttributes().permissions());
    }
  }

  private static void replace(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
