package dev.networkingcoach.cli.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.OutputStreamAppender;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Entry;
import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.journal.JdbcJournal;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With the configuration that the server uses: nothing planted gets into the log. */
class DiscreetLogTest {
  private static final String PLANTED = "Ortiz";

  private final LoggerContext context = new LoggerContext();
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  @BeforeEach
  void configure() throws Exception {
    context.setMDCAdapter(new LogbackMDCAdapter());
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    configurator.doConfigure(DiscreetLogTest.class.getResource("/logback.xml"));
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    assertThat(root.getAppender("json")).isInstanceOf(OutputStreamAppender.class);
    ((OutputStreamAppender<ILoggingEvent>) root.getAppender("json")).setOutputStream(written);
    context.getLogger("dev.networkingcoach").setLevel(Level.DEBUG);
  }

  private String log() {
    return written.toString(StandardCharsets.UTF_8);
  }

  @Test
  void ourOwnWordsAreWritten() {
    context.getLogger("dev.networkingcoach.test").info("{} events wait", 3);
    assertThat(log()).contains("3 events wait").contains("\"level\":\"INFO\"");
  }

  @Test
  void ofALibraryThePatternIsWrittenAndNotWhatItHolds() {
    Logger library = context.getLogger("com.zaxxer.hikari.pool.ProxyConnection");
    library.warn("{} - Connection {} marked as broken", "journal", "Dana " + PLANTED);
    library.error("failed for Dana " + PLANTED);
    assertThat(log()).contains("{} - Connection {} marked as broken").contains("is left out");
    assertThat(log()).doesNotContain(PLANTED);
  }

  @Test
  void ofWhatWasThrownTheClassesAndStatesAreWritten() {
    SQLException state = new SQLException("Key (name)=(Dana " + PLANTED + ") exists", "23505");
    BatchUpdateException batch = new BatchUpdateException("Batch entry 0 " + PLANTED, new int[0]);
    batch.initCause(new IllegalStateException(PLANTED, state));
    batch.addSuppressed(new IllegalStateException(PLANTED));
    context.getLogger("dev.networkingcoach.test").error("it failed", batch);
    context.getLogger("org.flywaydb").error("it failed too: {}", PLANTED, batch);
    assertThat(log())
        .contains("java.sql.BatchUpdateException", "SQL state 23505", "DiscreetLogTest")
        .doesNotContain(PLANTED);
  }

  @Test
  void causesThatGoRoundInACircleHaveAnEnd() {
    IllegalStateException one = new IllegalStateException(PLANTED);
    IllegalStateException other = new IllegalStateException(PLANTED, one);
    one.initCause(other);
    context.getLogger("org.eclipse.jetty").warn("round {}", "and round", one);
    assertThat(log()).contains("IllegalStateException").doesNotContain(PLANTED);
  }

  /** The fault as it happened: the server refuses a row, and the driver tells which. */
  @Test
  void whatTheDatabaseSaysOfARefusedRowIsNeitherThrownNorLogged() throws Exception {
    OwnerKey owner = new OwnerKey("slack:T1", "U1");
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        JdbcJournal journal =
            JdbcJournal.url(server.getJdbcUrl("postgres", "postgres"), null, null).open()) {
      try (Connection connection = server.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("ALTER TABLE change ADD CHECK (body NOT LIKE '%" + PLANTED + "%')");
      }
      JournalException refused = null;
      try {
        journal.record(owner, entry());
      } catch (JournalException failed) {
        refused = failed;
      }
      assertThat(refused).isNotNull();
      for (Throwable one = refused; one != null; one = one.getCause()) {
        assertThat(one.toString()).doesNotContain("Failing row", PLANTED);
      }
      context.getLogger("com.zaxxer.hikari").warn("{} broke", "a connection", refused);
      assertThat(log()).contains("SQL state 23514").doesNotContain(PLANTED);
    }
  }

  private static Entry entry() {
    Owner owner = Owner.builder("U1", "Mira", ZoneId.of("Europe/Berlin")).build();
    Contact contact = Contact.builder("dana", "Dana " + PLANTED).build();
    return new Entry(
        "e1",
        Instant.parse("2026-11-25T09:00:00Z"),
        "U1",
        "slack",
        List.of(new Change.Opened(owner), new Change.ContactAdded(contact)));
  }
}
