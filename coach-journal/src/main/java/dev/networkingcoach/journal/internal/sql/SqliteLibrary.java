package dev.networkingcoach.journal.internal.sql;

import dev.networkingcoach.api.file.PrivateFolder;
import java.io.IOException;

/**
 * Where the driver unpacks SQLite itself. By itself it does so among the temporary files, with the
 * permissions the user gives to any file, and a program that is killed leaves it there for good.
 */
final class SqliteLibrary {
  private static final String FOLDER = "org.sqlite.tmpdir";
  private static final String INSTALLED = "org.sqlite.lib.path";

  private SqliteLibrary() {}

  /** Has the driver unpack it into a private folder, unless it is told another place. */
  static synchronized void keepPrivate() {
    if (System.getProperty(FOLDER) != null || System.getProperty(INSTALLED) != null) {
      return;
    }
    try {
      // It goes when the program ends, after what the driver removes then.
      System.setProperty(FOLDER, PrivateFolder.temporary().path().toString());
    } catch (IOException unwritable) {
      // The driver cannot write there either, and says so.
    }
  }
}
