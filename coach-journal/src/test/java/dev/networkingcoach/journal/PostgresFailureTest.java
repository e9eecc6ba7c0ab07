package dev.networkingcoach.journal;

import static dev.networkingcoach.journal.Entries.MIRA;
import static dev.networkingcoach.journal.Entries.contact;
import static dev.networkingcoach.journal.Entries.entry;
import static dev.networkingcoach.journal.Entries.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.journal.JournalException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL that cannot be reached, refuses, or goes away in mid-use. */
class PostgresFailureTest {
  private static final String SECRET = "hunter2secret";

  @TempDir Path folder;

  private static JdbcJournal open(String url, String user, String password) {
    return JdbcJournal.url(url, user, password).patience(Duration.ofSeconds(1)).open();
  }

  /** Whatever is printed of the failure, the password is not in it. */
  private static void fails(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOf(JournalException.class)
        .hasMessageContaining(message)
        .satisfies(
            failure -> {
              StringWriter printed = new StringWriter();
              failure.printStackTrace(new PrintWriter(printed));
              assertThat(printed.toString()).doesNotContain(SECRET);
            });
  }

  @Test
  void aWrongAddressIsToldWithoutThePassword() {
    String query = "?user=mira&password=" + SECRET;
    fails(() -> open("jdbc:mysql://127.0.0.1/x" + query, null, null), "must begin with");
    fails(() -> open("jdbc:postgresql://127.0.0.1:x/db" + query, null, null), "JDBC URL");
    fails(() -> open("jdbc:postgresql://127.0.0.1:1/db" + query, null, null), "cannot be reached");
    fails(() -> open("jdbc:postgresql://127.0.0.1:1/db", "mira", SECRET), "cannot be reached");
    fails(() -> open("jdbc:postgresql://no.invalid/db", "mira", SECRET), "cannot be reached");
    fails(() -> open(Postgres.url("nowhere"), "postgres", SECRET), "no database of that name");
  }

  @Test
  void aWrongPasswordIsToldAndNeverPrinted() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
      demandPasswords(server);
      String url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
      fails(() -> open(url, "secured", SECRET), "refused the user or the password");
      fails(
          () -> open(url + "?user=secured&password=" + SECRET, null, null),
          "refused the user or the password");
      open(url, "secured", "right").close();
      open(url + "?user=secured&password=right", null, null).close();
    }
  }

  private static void demandPasswords(EmbeddedPostgres server) throws SQLException, IOException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE ROLE secured SUPERUSER LOGIN PASSWORD 'right'");
      Path rules;
      try (ResultSet file = statement.executeQuery("SHOW hba_file")) {
        file.next();
        rules = Path.of(file.getString(1));
      }
      String rule = "host all secured 127.0.0.1/32 scram-sha-256\n";
      Files.writeString(rules, rule + Files.readString(rules));
      statement.execute("SELECT pg_reload_conf()");
    }
  }

  @Test
  void aServerThatIsStoppedAndStartedAgainIsUsedAgain() throws Exception {
    EmbeddedPostgres server = start(0);
    int port = server.getPort();
    try (JdbcJournal journal =
        open("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", null)) {
      journal.record(MIRA, opened(MIRA));
      server.close();
      fails(() -> journal.read(MIRA), "cannot be reached");
      fails(
          () -> journal.record(MIRA, entry("e1", contact("dana", "Dana"))), "nothing was recorded");
      server = start(port);
      assertThat(journal.read(MIRA).orElseThrow().number()).isEqualTo(1);
      journal.record(MIRA, entry("e1", contact("dana", "Dana")));
      assertThat(journal.read(MIRA).orElseThrow().network().contacts()).hasSize(1);
    } finally {
      server.close();
    }
  }

  private EmbeddedPostgres start(int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder.resolve("server"))
        .setCleanDataDirectory(false)
        .setPort(port)
        .start();
  }
}
