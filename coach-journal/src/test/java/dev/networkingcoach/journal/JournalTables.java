package dev.networkingcoach.journal;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Everything that stands in the tables of a database, whatever they are. */
final class JournalTables {
  private JournalTables() {}

  /** The rows of all tables, as text. */
  static String dump(DataSource database) throws SQLException {
    StringBuilder dump = new StringBuilder();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : names(connection)) {
        try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
          dump.append(table).append('\n');
          while (rows.next()) {
            append(dump, rows);
          }
        }
      }
    }
    return dump.toString();
  }

  static List<String> names(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    String schema = connection.getMetaData().getURL().contains("sqlite") ? null : "public";
    try (ResultSet tables =
        connection.getMetaData().getTables(null, schema, "%", new String[] {"TABLE"})) {
      while (tables.next()) {
        names.add(tables.getString("TABLE_NAME"));
      }
    }
    return names;
  }

  private static void append(StringBuilder dump, ResultSet rows) throws SQLException {
    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
      Object value = rows.getObject(i);
      dump.append(
              value instanceof byte[] bytes
                  ? new String(bytes, StandardCharsets.ISO_8859_1)
                  : String.valueOf(value))
          .append('|');
    }
    dump.append('\n');
  }
}
