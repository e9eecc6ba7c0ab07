package dev.networkingcoach.journal.internal.sql;

import dev.networkingcoach.api.journal.JournalException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Failures of PostgreSQL in words, without the URL: it may hold a password. */
final class PostgresFailures {
  private static final String UNREACHABLE = "08000";

  private PostgresFailures() {}

  static JournalException inWords(SQLException failure) {
    String state = String.valueOf(stateOf(failure));
    if (state.startsWith("28")) {
      return new JournalException(
          "The database refused the user or the password.\nMaybe one of them was mistyped.");
    }
    if (state.equals("3D000")) {
      return new JournalException(
          "There is no database of that name.\nMaybe create it, or correct the JDBC URL.", failure);
    }
    if (isLost(failure)) {
      return new JournalException(
          "The database cannot be reached; nothing was recorded.\n"
              + "Maybe it is being started again: try again in a while. Or the JDBC URL names the"
              + " wrong host or port.",
          failure);
    }
    if (state.startsWith("53")) {
      return new JournalException(
          "The database has no room left, or too many connections; nothing was recorded.\n"
              + "Maybe make room, and try again.",
          failure);
    }
    return new JournalException(
        "The database could not do what was asked (SQL state "
            + state
            + ").\n"
            + "Maybe look at the cause.",
        failure);
  }

  /** Whether it was shut down, or the connection to it broke. */
  static boolean isLost(SQLException failure) {
    String state = String.valueOf(stateOf(failure));
    return state.startsWith("08") || state.startsWith("57P");
  }

  /** The state of the failure, or of the one behind it: the pool wraps what the driver says. */
  private static @Nullable String stateOf(SQLException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException exception && exception.getSQLState() != null) {
        return exception.getSQLState();
      }
    }
    return failure instanceof SQLTransientConnectionException ? UNREACHABLE : null;
  }
}
