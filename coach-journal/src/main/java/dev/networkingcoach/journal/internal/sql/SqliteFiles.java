package dev.networkingcoach.journal.internal.sql;

import dev.networkingcoach.api.file.AtomicFile;
import dev.networkingcoach.api.file.PrivateFolder;
import dev.networkingcoach.api.journal.JournalException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Opens files of SQLite: to read and write, or, where that cannot be, to read alone. Stateless. */
public final class SqliteFiles {
  private SqliteFiles() {}

  /**
   * Opens a journal. One that cannot be written, because of its permissions, its folder's or a full
   * disk, can still be read.
   *
   * @param given the file
   * @param patience how long to wait for another process that writes
   * @param make whether to make one where there is none
   * @throws JournalException if there is none, or it is damaged or cannot be read
   */
  public static SqlDialect open(Path given, Duration patience, boolean make) {
    Path path = given.toAbsolutePath().normalize();
    if (DatabaseFile.isMissing(path)) {
      if (!make) {
        throw new JournalException(
            "There is no journal at " + path + ".\nMaybe name another place with --journal.");
      }
      make(path, patience);
    }
    DatabaseFile file = DatabaseFile.existing(path);
    if (!file.isWritable()) {
      return readable(file, patience, null);
    }
    SqliteDialect dialect = SqliteDialect.writing(file, patience);
    try {
      JournalSchema.version(dialect);
      return dialect;
    } catch (JournalException failed) {
      dialect.close();
      if (!SqliteFailures.isOfWriting(failed)) {
        throw failed;
      }
      return readable(file, patience, failed);
    }
  }

  private static void make(Path path, Duration patience) {
    try {
      DatabaseFile.make(path, fresh -> settle(fresh, patience, true));
    } catch (SQLException e) {
      throw SqliteFailures.inWords(e, path);
    }
  }

  /** Brings a database that nobody else uses up to date, and leaves all of it in its one file. */
  private static void settle(Path file, Duration patience, boolean isNew) throws SQLException {
    try (SqliteDialect dialect =
        isNew
            ? SqliteDialect.making(file, patience)
            : SqliteDialect.writing(DatabaseFile.existing(file), patience)) {
      JournalSchema.bringUpToDate(dialect);
      dialect.shred();
    }
  }

  private static SqlDialect readable(
      DatabaseFile file, Duration patience, @Nullable JournalException why) {
    SqliteDialect dialect = SqliteDialect.reading(file, file.path(), patience, why, null);
    boolean stays = false;
    try {
      stays = file.isSettled() && JournalSchema.version(dialect) == JournalSchema.VERSION;
    } finally {
      if (!stays) {
        dialect.close();
      }
    }
    return stays ? dialect : copied(file, patience, why);
  }

  /** What must be brought up to date first is read from a copy that is gone afterwards. */
  private static SqlDialect copied(
      DatabaseFile file, Duration patience, @Nullable JournalException why) {
    try {
      PrivateCopy copy = new PrivateCopy();
      boolean stays = false;
      try {
        Path path = copy.of(file.path());
        settle(path, patience, false);
        stays = true;
        return SqliteDialect.reading(file, path, patience, why, copy);
      } finally {
        if (!stays) {
          copy.close();
        }
      }
    } catch (SQLException e) {
      throw SqliteFailures.inWords(e, file.path());
    } catch (IOException e) {
      throw new JournalException(
          "The journal "
              + file.path()
              + " can neither be written nor copied to be read.\nMaybe make room on the disk.",
          e);
    }
  }

  /** A copy in a folder of its own, for its owner alone. */
  static final class PrivateCopy implements AutoCloseable {
    private final PrivateFolder folder = PrivateFolder.temporary();

    private PrivateCopy() throws IOException {}

    private Path of(Path file) throws IOException {
      Path copy = folder.path().resolve("coach.db");
      for (Path part : new Path[] {file, DatabaseFile.log(file)}) {
        if (Files.exists(part)) {
          Path to = part.equals(file) ? copy : DatabaseFile.log(copy);
          new AtomicFile(to).make(stream -> Files.copy(part, stream));
        }
      }
      return copy;
    }

    @Override
    public void close() {
      try {
        folder.close();
      } catch (IOException left) {
        // Nobody else can enter that folder, and the next private one made there removes it.
      }
    }
  }
}
