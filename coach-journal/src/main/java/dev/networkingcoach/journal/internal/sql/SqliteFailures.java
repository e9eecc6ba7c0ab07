package dev.networkingcoach.journal.internal.sql;

import dev.networkingcoach.api.journal.JournalException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Failures of SQLite in words. */
final class SqliteFailures {
  private static final int PRIMARY_CODE = 0xff;

  /** What a pool tells whose connections are all in use, those that read or the one that writes. */
  private static final String NOT_FREE =
      "was busy with other work of this program for too long; nothing was recorded.\n"
          + "Maybe try again in a moment.";

  private SqliteFailures() {}

  static JournalException inWords(SQLException failure, Path file) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof JournalException inWords) {
        return inWords;
      }
    }
    SQLiteErrorCode code = code(failure);
    boolean isOfPool =
        code == SQLiteErrorCode.UNKNOWN_ERROR && failure instanceof SQLTransientConnectionException;
    return new JournalException(
        "The journal " + file + " " + (isOfPool ? NOT_FREE : what(code)), failure);
  }

  /** It is the copy that could not be written, and not the journal, which is read alone. */
  static JournalException ofCopy(SQLException failure, Path copy) {
    String why =
        code(failure) == SQLiteErrorCode.SQLITE_FULL
            ? "the disk is full."
            : "its disk failed or is full, or its folder is read-only.";
    return new JournalException(
        "The file "
            + copy
            + " could not be written: "
            + why
            + "\nMaybe make room, or choose another place; the journal is as it was.",
        failure);
  }

  /** Whether it comes of a file, a folder or a disk that cannot be written. */
  static boolean isOfWriting(Throwable failure) {
    return switch (code(failure)) {
      case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_FULL, SQLITE_IOERR -> true;
      default -> false;
    };
  }

  private static SQLiteErrorCode code(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException exception) {
        int primary = exception.getResultCode().code & PRIMARY_CODE;
        return SQLiteErrorCode.getErrorCode(primary);
      }
    }
    return SQLiteErrorCode.UNKNOWN_ERROR;
  }

  private static String what(SQLiteErrorCode code) {
    return switch (code) {
      case SQLITE_BUSY, SQLITE_LOCKED ->
          "is locked by another program; nothing was recorded.\n"
              + "Maybe wait until that is done, and try again.";
      case SQLITE_FULL ->
          "could not be written: the disk is full. Nothing was lost, and nothing recorded.\n"
              + "Maybe make room, and try again.";
      case SQLITE_READONLY, SQLITE_PERM ->
          "cannot be written: the file or its folder is read-only.\n"
              + "Maybe change its permissions, or choose another place with --journal.";
      case SQLITE_CANTOPEN ->
          "cannot be opened.\n"
              + "Maybe its folder is read-only or gone: choose another place with --journal.";
      case SQLITE_NOTADB ->
          "is no journal: the file holds something else.\n" + "Maybe another file was meant.";
      case SQLITE_CORRUPT ->
          "is damaged.\nMaybe go back to a backup; a copy of the damaged file may help, too.";
      case SQLITE_IOERR ->
          "could not be read or written: the disk failed or is full.\n"
              + "Maybe look at the disk, and try again.";
      default -> "could not be read or written.\nMaybe check it, and look at the cause.";
    };
  }
}
