package dev.networkingcoach.cli.files;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens files, and says in a sentence why one cannot be read. */
public final class InputFile {

  private InputFile() {}

  /**
   * The path of a file somebody named.
   *
   * @throws UnusableFileException if no file can have that name
   */
  public static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException impossible) {
      throw new UnusableFileException(name + " is no name of a file.", impossible);
    }
  }

  /**
   * The content of a file.
   *
   * @throws UnusableFileException if it is not there, is a directory, or may not be read
   */
  public static InputStream open(String name) {
    Path path = path(name);
    if (Files.isDirectory(path)) {
      throw new UnusableFileException(name + " is a directory: a file was expected.");
    }
    try {
      // Of a pipe, such as a shell gives for <(...), only this kind of stream can be read.
      return Files.exists(path) && !Files.isRegularFile(path)
          ? new FileInputStream(path.toFile())
          : Files.newInputStream(path);
    } catch (IOException unreadable) {
      throw unreadable(name, unreadable);
    }
  }

  /** What to throw when reading a file fails. */
  public static UnusableFileException unreadable(String name, IOException why) {
    return new UnusableFileException(name + " " + reason(why), why);
  }

  private static String reason(IOException why) {
    if (why instanceof NoSuchFileException) {
      return "is not there: the path of a file was expected, or - for standard input.";
    }
    if (why instanceof AccessDeniedException) {
      return "may not be read: permission denied.";
    }
    String reason = why instanceof FileSystemException system ? system.getReason() : null;
    return "cannot be read: " + (reason == null ? why.getMessage() : reason) + ".";
  }
}
