package dev.networkingcoach.journal;

import static dev.networkingcoach.journal.Entries.MIRA;
import static dev.networkingcoach.journal.Entries.SAID;
import static dev.networkingcoach.journal.Entries.contact;
import static dev.networkingcoach.journal.Entries.entry;
import static dev.networkingcoach.journal.Entries.met;
import static dev.networkingcoach.journal.Entries.noted;
import static dev.networkingcoach.journal.Entries.opened;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.store.InboxEvent;
import dev.networkingcoach.api.store.InboxKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is forgotten is gone from files, down to their bytes. */
class ForgottenBytesTest extends OnDatabase {
  private static final int OTHERS = 2_000;

  @TempDir Path folder;

  @Override
  JdbcJournalBuilder builder() {
    return JdbcJournal.file(folder.resolve("coach.db"));
  }

  @Test
  void nothingOfAForgottenPersonIsLeftInTheBytesOfAnyFile() throws IOException {
    recordZoltan(journal);
    assertThat(bytes()).contains("Quiberon");
    journal.forget(MIRA, "zq-person-1");
    assertThat(Files.exists(folder.resolve("coach.db-wal"))).isTrue();
    assertThat(bytes()).doesNotContainIgnoringCase("Quiberon").doesNotContain("Zoltan", "zq-p");
  }

  @Test
  void norInTheTablesAndIndexesOfPostgresql() throws Exception {
    String database = Postgres.newDatabase();
    try (JdbcJournal shared = JdbcJournal.url(Postgres.url(database), null, null).open()) {
      recordZoltan(shared);
      assertThat(relations(shared)).contains("Quiberon");
      shared.forget(MIRA, "zq-person-1");
      assertThat(relations(shared))
          .contains("Other 1")
          .doesNotContainIgnoringCase("Quiberon")
          .doesNotContain("Zoltan", "zq-p");
    }
  }

  private static void recordZoltan(JdbcJournal journal) {
    journal.record(MIRA, opened(MIRA));
    for (int i = 0; i < OTHERS; i += 100) {
      Change[] contacts =
          IntStream.range(i, i + 100)
              .mapToObj(j -> contact("c" + j, "Other " + j))
              .toArray(Change[]::new);
      journal.record(MIRA, entry("many" + i, contacts));
    }
    journal.record(
        MIRA, entry("e1", contact("zq-person-1", "Zoltan Quiberon", "zq@quiberon.example")));
    for (int i = 0; i < 200; i++) {
      receive(journal, "e" + i, "met Zoltan Quiberon ".repeat(100));
      journal.record(MIRA, entry("m" + i, met("i" + i, "zq-person-1")));
      journal.record(
          MIRA, entry("n" + i, noted("n" + i, "c" + i, "Zoltan Quiberon said ".repeat(50))));
    }
  }

  /** Events that were answered and removed, and one that is being answered. */
  private static void receive(JdbcJournal journal, String event, String payload) {
    InboxKey key = new InboxKey(MIRA, event);
    journal.inbox().keep(new InboxEvent(key, "test", payload, SAID));
    if (!event.equals("e199")) {
      journal.inbox().remove(key);
    }
  }

  /** The files of all tables, indexes and statistics, once memory was written out. */
  private static String relations(JdbcJournal journal) throws SQLException, IOException {
    StringBuilder bytes = new StringBuilder();
    try (Connection connection = journal.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("ANALYZE");
      statement.execute("CHECKPOINT");
      try (ResultSet paths =
          statement.executeQuery(
              "SELECT current_setting('data_directory') || '/' || pg_relation_filepath(oid)"
                  + " FROM pg_class WHERE relkind IN ('r', 'i', 't') AND relfilenode > 0")) {
        while (paths.next()) {
          Path path = Path.of(paths.getString(1));
          bytes.append(new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
        }
      }
    }
    return bytes.toString();
  }

  private String bytes() throws IOException {
    StringBuilder bytes = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        bytes.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return bytes.toString();
  }
}
