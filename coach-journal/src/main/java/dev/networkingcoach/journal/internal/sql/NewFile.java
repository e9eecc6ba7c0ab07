package dev.networkingcoach.journal.internal.sql;

import dev.networkingcoach.api.file.AtomicFile;
import dev.networkingcoach.api.journal.JournalException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Makes a database in a file that was not there: all of it, or none. */
final class NewFile {
  private NewFile() {}

  static void write(Path given, AtomicFile.Filling<SQLException> filling) throws SQLException {
    Path file = given.toAbsolutePath().normalize();
    try {
      new AtomicFile(file).makeFilled(filling);
    } catch (FileAlreadyExistsException e) {
      throw new JournalException(
          "The file "
              + file
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
}
