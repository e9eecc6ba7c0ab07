package dev.networkingcoach.schedule;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What stands in the table of db-scheduler. */
final class TaskRows {
  private TaskRows() {}

  /** The name of each task and of its instance, separated by a slash. */
  static List<String> names(DataSource database) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT task_name, task_instance FROM scheduled_tasks")) {
      while (rows.next()) {
        names.add(rows.getString(1) + "/" + rows.getString(2));
      }
    }
    return names;
  }
}
