package dev.networkingcoach.journal.internal.sql;

import dev.networkingcoach.api.journal.JournalException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/** Writes a file that was not there: all of it, or none, readable by its owner alone. */
final class NewFile {
  private NewFile() {}

  /** Fills an empty file. */
  interface Writer {
    void write(Path file) throws SQLException;
  }

  static void write(Path given, Writer writer) throws SQLException {
    Path file = given.toAbsolutePath().normalize();
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      if (Files.exists(file)) {
        throw new FileAlreadyExistsException(file.toString());
      }
      Files.createFile(part, DatabaseFile.permissions("rw-------"));
      try {
        writer.write(part);
        force(part);
        Files.move(part, file);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (FileAlreadyExistsException e) {
      throw new JournalException(
          "The file "
              + e.getFile()
              + " is there already, and is not overwritten.\n"
              + "Maybe choose another name, or remove it.",
          e);
    } catch (IOException e) {
      throw new JournalException(
          "The file "
              + file
              + " could not be written.\n"
              + "Maybe its folder is not there or is read-only, or the disk is full.",
          e);
    }
  }

  /** A copy is worth nothing while only memory holds it. */
  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
