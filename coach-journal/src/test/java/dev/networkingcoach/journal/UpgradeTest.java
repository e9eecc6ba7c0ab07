package dev.networkingcoach.journal;

import static dev.networkingcoach.journal.Entries.MIRA;
import static dev.networkingcoach.journal.Entries.SAID;
import static dev.networkingcoach.journal.Entries.contact;
import static dev.networkingcoach.journal.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.api.store.InboxEvent;
import dev.networkingcoach.api.store.InboxKey;
import dev.networkingcoach.api.store.MessageOutbox;
import dev.networkingcoach.journal.internal.sql.JournalSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Journals that earlier versions wrote are brought up to date, and say what they said. The files
 * are frozen: a new version adds its predecessor's, and changes none.
 */
class UpgradeTest {
  @TempDir Path folder;

  private static byte[] frozen(String name) throws IOException {
    try (InputStream in = UpgradeTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aFileOfAnEarlierVersionIsReadByThisVersion(int version) throws IOException {
    Path file = folder.resolve("coach.db");
    Files.write(file, frozen("v" + version + "-sqlite.db"));
    isUpToDate(JdbcJournal.file(file), version);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aDatabaseOfAnEarlierVersionIsReadByThisVersion(int version) throws Exception {
    String url = Postgres.url(Postgres.newDatabase());
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      String sql = new String(frozen("v" + version + "-postgresql.sql"), StandardCharsets.UTF_8);
      statement.execute(sql);
    }
    isUpToDate(JdbcJournal.url(url, null, null), version);
  }

  private static void isUpToDate(JdbcJournalBuilder builder, int version) {
    try (JdbcJournal journal = builder.open()) {
      saysWhatItSaid(journal.read(MIRA).orElseThrow());
      if (version > 1) {
        keepsWhatItKept(journal);
      }
      if (version > 2) {
        keepsWhatWaited(journal);
      }
      CheckReport report = journal.check();
      assertThat(report.faults()).isEmpty();
      assertThat(report.version()).isEqualTo(JournalSchema.VERSION);
      assertThat(report.changes()).isEqualTo(29);
      assertThat(journal.entries(MIRA, Long.MAX_VALUE, 2).get(1).undoneBy()).isEqualTo("e14");
      journal.record(MIRA, entry("e15", contact("new", "New")));
      journal.persons().put(MIRA, "hour", "8");
      InboxEvent event = new InboxEvent(new InboxKey(MIRA, "event"), "test", "{}", SAID);
      journal.inbox().keep(event);
    }
    try (JdbcJournal journal = builder.open()) {
      assertThat(journal.read(MIRA).orElseThrow().number()).isEqualTo(15);
      assertThat(journal.persons().get(MIRA, "hour")).contains("8");
      assertThat(journal.inbox().depth()).isEqualTo(version > 2 ? 3 : 1);
    }
  }

  /** What version 2 added. */
  private static void keepsWhatItKept(JdbcJournal journal) {
    assertThat(journal.persons().get(MIRA, "zone")).contains("Europe/Amsterdam");
    assertThat(journal.tenants().get("slack:T1", "slack.index")).contains("x");
    assertThat(journal.outbox().state(MIRA, "plan/2026-11-26"))
        .isEqualTo(MessageOutbox.State.PENDING);
  }

  /** What version 3 added, which servers held when they were stopped. */
  private static void keepsWhatWaited(JdbcJournal journal) {
    assertThat(journal.inbox().owners()).containsExactly(MIRA);
    InboxEvent first = journal.inbox().next(MIRA).orElseThrow();
    assertThat(first.key().event()).isEqualTo("waits-1");
    assertThat(first.payload()).isEqualTo("{\"first\":1}");
    assertThat(journal.outbox().pending(MIRA, "plan/2026-11-27").orElseThrow().attempts())
        .isEqualTo(1);
    assertThat(journal.outbox().depth()).containsOnlyKeys(MessageOutbox.State.PENDING);
  }

  private static void saysWhatItSaid(Known known) {
    Network network = known.network();
    assertThat(known.number()).isEqualTo(14);
    assertThat(network.owner().positioning()).isEqualTo("I help banks");
    assertThat(network.owner().offers()).hasSize(2);
    assertThat(network.policy()).isEqualTo(Policy.defaults());
    assertThat(network.contacts()).extracting(Contact::id).containsExactly("dana", "lee");
    assertThat(network.contacts()).extracting(Contact::name).contains("Lee \"O'Neil\" 😀");
    assertThat(network.contact("dana").orElseThrow().advocacy()).isEqualTo(Advocacy.CANDIDATE);
    assertThat(network.contact("lee").orElseThrow().emails()).containsExactly("lee@beta.example");
    assertThat(network.interactions())
        .extracting(Interaction::contact)
        .containsExactly("dana", "lee");
    assertThat(network.interactions().get(0).favour()).isEqualTo(Favour.REFERRAL);
    assertThat(network.introductions().get(0).between()).containsExactly("dana", "lee");
    assertThat(network.acquaintances()).hasSize(1);
    assertThat(network.targets()).hasSize(1);
    assertThat(network.goals()).hasSize(1);
    assertThat(network.events()).hasSize(1);
    assertThat(network.groups()).hasSize(1);
    assertThat(network.resources()).hasSize(1);
    assertThat(network.responses())
        .extracting(Response::advice)
        .containsExactly("cycle.thank/dana/2026-11-14");
    assertThat(known.notesAbout("dana").get(0).text()).isEqualTo("Likes tea.\nAnd jazz.");
  }
}
