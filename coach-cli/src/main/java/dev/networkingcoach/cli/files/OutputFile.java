package dev.networkingcoach.cli.files;

import dev.networkingcoach.api.file.AtomicFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Writes a file as a whole, and says in a sentence why one cannot be written. */
public final class OutputFile {
  private final String name;
  private final AtomicFile file;

  /**
   * A file that may or may not be there.
   *
   * @param name its path
   * @throws UnusableFileException if no file can have that name
   */
  public OutputFile(String name) {
    this.name = name;
    this.file = new AtomicFile(InputFile.path(name));
  }

  private interface Writing {
    void run() throws IOException;
  }

  /**
   * Replaces the file; what permissions it had, it keeps. Where it is a link, the file it leads to
   * is replaced.
   *
   * @throws UnusableFileException if it cannot be written; it is as it was then
   */
  public void replace(AtomicFile.Content content) {
    attempt(() -> file.replace(content));
  }

  /**
   * Makes the file, which its owner alone can read.
   *
   * @param overwrite whether it may be there already
   * @throws UnusableFileException if it is there and may not be, or cannot be written; it is as it
   *     was then
   */
  public void makePrivate(AtomicFile.Content content, boolean overwrite) {
    attempt(
        () -> {
          if (overwrite) {
            file.overwrite(content);
          } else {
            file.make(content);
          }
        });
  }

  private void attempt(Writing writing) {
    try {
      writing.run();
    } catch (FileAlreadyExistsException there) {
      throw new UnusableFileException(
          name + " is there already, and is not overwritten.\nMaybe give --force to do so.", there);
    } catch (NoSuchFileException failed) {
      throw new UnusableFileException(
          name + " cannot be written: its directory is not there.", failed);
    } catch (IOException failed) {
      throw new UnusableFileException(
          name + " cannot be written: " + reason(failed) + ".\nIt is as it was before.", failed);
    }
  }

  private static String reason(IOException why) {
    if (why instanceof AccessDeniedException) {
      return "permission denied";
    }
    String reason = why instanceof FileSystemException system ? system.getReason() : null;
    return String.valueOf(reason == null ? why.getMessage() : reason);
  }
}
