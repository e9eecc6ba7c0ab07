package dev.networkingcoach.journal.internal.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs statements with their arguments. Stateless. */
public final class SqlStatements {
  private static final int ROWS_AT_ONCE = 1_000;

  private SqlStatements() {}

  /** Reads a row. */
  public interface Row<T> {
    /** What the row says. */
    T read(ResultSet row) throws SQLException;
  }

  /** Does something with each row. */
  public interface Each {
    /** Called for one row after the other. */
    void row(ResultSet row) throws SQLException;
  }

  /** Changes rows, and says how many. */
  public static int update(Connection connection, String sql, @Nullable Object... arguments)
      throws SQLException {
    try (PreparedStatement statement = prepare(connection, sql, arguments)) {
      return statement.executeUpdate();
    }
  }

  /** Goes through all rows. */
  public static void each(
      Connection connection, String sql, Each each, @Nullable Object... arguments)
      throws SQLException {
    try (PreparedStatement statement = prepare(connection, sql, arguments)) {
      statement.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          each.row(rows);
        }
      }
    }
  }

  /** All rows. */
  public static <T> List<T> list(
      Connection connection, String sql, Row<T> row, @Nullable Object... arguments)
      throws SQLException {
    List<T> all = new ArrayList<>();
    each(connection, sql, rows -> all.add(row.read(rows)), arguments);
    return all;
  }

  /** The first row. */
  public static <T> Optional<T> first(
      Connection connection, String sql, Row<T> row, @Nullable Object... arguments)
      throws SQLException {
    List<T> all = list(connection, sql, row, arguments);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /** Runs a statement that has no arguments and no result. */
  public static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Sets the arguments in order. */
  public static void bind(PreparedStatement statement, @Nullable Object... arguments)
      throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
  }

  private static PreparedStatement prepare(
      Connection connection, String sql, @Nullable Object... arguments) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    bind(statement, arguments);
    return statement;
  }
}
