package dev.networkingcoach.journal;

import static dev.networkingcoach.journal.Entries.MIRA;
import static dev.networkingcoach.journal.Entries.SAID;
import static dev.networkingcoach.journal.Entries.contact;
import static dev.networkingcoach.journal.Entries.entry;
import static dev.networkingcoach.journal.Entries.met;
import static dev.networkingcoach.journal.Entries.opened;
import static dev.networkingcoach.journal.Entries.undo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.store.InboxEvent;
import dev.networkingcoach.api.store.InboxKey;
import dev.networkingcoach.api.store.OutboxMessage;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No statement of an owner, and none that looks for events to take over, goes through a whole
 * table, however many owners there are.
 */
class PlansTest {
  private static final int OWNERS = 20_000;

  @TempDir Path folder;

  /** The statements of everyday use, as the journal sends them. */
  private static List<String> statements(JdbcJournalBuilder builder) {
    List<String> statements = new CopyOnWriteArrayList<>();
    try (JdbcJournal journal =
        builder.open(dialect -> WatchedDialect.around(dialect, statements))) {
      journal.record(MIRA, opened(MIRA));
      journal.record(MIRA, entry("e1", contact("dana", "Dana"), met("i1", "dana")));
      journal.record(MIRA, entry("e2", met("i2", "dana")));
      journal.record(MIRA, undo("u1", "e2"));
      journal.entries(MIRA, Long.MAX_VALUE, 10);
      journal.persons().put(MIRA, "hour", "8");
      journal.persons().all(MIRA);
      journal.persons().remove(MIRA, "hour");
      journal.outbox().add(new OutboxMessage(MIRA, "plan", "plan", "", SAID, SAID, 0, null));
      journal.outbox().state(MIRA, "plan");
      journal.outbox().sent(MIRA, "plan", SAID);
      InboxKey event = new InboxKey(MIRA, "event");
      journal.inbox().keep(new InboxEvent(event, "test", "{}", SAID));
      journal.inbox().next(MIRA);
      journal.inbox().remove(event);
      journal.outbox().pending(MIRA, "plan");
      journal.isForgotten(MIRA, Contact.builder("x", "X").build());
      journal.forget(MIRA, "dana");
    }
    return statements.stream()
        .filter(sql -> sql.contains("tenant = ? AND owner = ?"))
        .distinct()
        .toList();
  }

  private static String explain(Statement statement, String explain, String sql)
      throws SQLException {
    StringBuilder plan = new StringBuilder(sql).append('\n');
    try (ResultSet rows = statement.executeQuery(explain + sql)) {
      while (rows.next()) {
        plan.append(rows.getString(rows.getMetaData().getColumnCount())).append('\n');
      }
    }
    return plan.toString();
  }

  /** Nobody else is there twice, and everybody has an entry with a change and a text. */
  private static void fill(Statement statement, String numbers) throws SQLException {
    statement.execute(
        "INSERT INTO journal_owner SELECT 'local', 'o' || i, 1, 1, hash FROM " + numbers);
    statement.execute(
        "INSERT INTO entry SELECT 'local', 'o' || i, 1, 'id', 'at', 'by', 'cli', NULL FROM "
            + numbers);
    statement.execute(
        "INSERT INTO change SELECT 'local', 'o' || i, 1, 0, 'undone', '{}' FROM " + numbers);
    statement.execute("INSERT INTO forgotten SELECT 'local', 'o' || i, hash FROM " + numbers);
    statement.execute(
        "INSERT INTO person_text SELECT 'local', 'o' || i, 'hour', '8' FROM " + numbers);
    statement.execute(
        "INSERT INTO outbox SELECT 'local', 'o' || i, 'plan', 'plan', '', 1, 1, 0, NULL, 'SENT',"
            + " 1 FROM "
            + numbers);
    statement.execute(
        "INSERT INTO inbox (tenant, owner, event, kind, payload, received)"
            + " SELECT 'local', 'o' || i, 'event', 'test', '{}', 1 FROM "
            + numbers);
    statement.execute("ANALYZE");
  }

  @Test
  void postgresqlReadsIndexesAlone() throws SQLException {
    String url = Postgres.url(Postgres.newDatabase());
    List<String> statements = statements(JdbcJournal.url(url, null, null));
    assertThat(statements).hasSizeGreaterThan(15);
    // The driver would otherwise want values for what is only explained.
    try (Connection connection = DriverManager.getConnection(url + "&preferQueryMode=simple");
        Statement statement = connection.createStatement()) {
      fill(
          statement,
          "(SELECT i, '\\x00'::bytea AS hash FROM generate_series(1, " + OWNERS + ") i) n");
      for (String sql : statements) {
        String plan = explain(statement, "EXPLAIN (GENERIC_PLAN) ", numbered(sql));
        assertThat(plan).contains("Index").doesNotContain("Seq Scan");
      }
    }
  }

  /** With $1, $2 for the question marks, as the server itself knows them. */
  private static String numbered(String sql) {
    String[] parts = sql.split("\\?", -1);
    StringBuilder numbered = new StringBuilder(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      numbered.append('$').append(i).append(parts[i]);
    }
    return numbered.toString();
  }

  @Test
  void sqliteSearchesAndNeverScans() throws SQLException {
    JdbcJournalBuilder builder = JdbcJournal.file(folder.resolve("coach.db"));
    List<String> statements = statements(builder);
    try (JdbcJournal journal = builder.open();
        Connection connection = journal.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      fill(
          statement,
          "(WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
              + OWNERS
              + ") SELECT i, x'00' AS hash FROM n)");
      String plans =
          statements.stream().map(sql -> plan(statement, sql)).collect(Collectors.joining("\n"));
      assertThat(plans.toUpperCase(Locale.ROOT)).contains("SEARCH").doesNotContain("SCAN ");
    }
  }

  private static String plan(Statement statement, String sql) {
    try {
      return explain(statement, "EXPLAIN QUERY PLAN ", sql);
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }
}
