package dev.networkingcoach.journal;

import static dev.networkingcoach.journal.Entries.DAY;
import static dev.networkingcoach.journal.Entries.contact;
import static dev.networkingcoach.journal.Entries.entry;
import static dev.networkingcoach.journal.Entries.met;
import static dev.networkingcoach.journal.Entries.noted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.KnownPerson;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.PolicyBuilder;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.FactKind;
import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.api.journal.Note;
import dev.networkingcoach.api.journal.OwnerKey;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Editions beside one another on one database: the second reads what the first wrote, and each
 * refuses what a later one wrote, loses none of it, and says so.
 */
class EditionsTest {
  private static final OwnerKey MIRA = new OwnerKey("local", "mira");
  private static final String NEWER = "Maybe a newer version wrote it: use that one.";

  @TempDir Path folder;

  private String url(String database) throws SQLException {
    return database.equals("PostgreSQL")
        ? Postgres.url(Postgres.newDatabase())
        : "jdbc:sqlite:" + folder.resolve("coach.db");
  }

  private static JdbcJournal open(String url) {
    return JdbcJournal.url(url, null, null).open();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PostgreSQL", "SQLite"})
  void aJournalOfTheFirstEditionIsReadAsBefore(String database) throws SQLException {
    String url = url(database);
    // The first stays open: it refuses tables that the second has brought up to date.
    try (FirstEdition first = new FirstEdition(url)) {
      first.begin(MIRA);
      first.addContact(MIRA, "e1", "dana");
      first.setDailyBudget(MIRA, 3);
      try (JdbcJournal second = open(url)) {
        Policy policy = second.read(MIRA).orElseThrow().network().policy();
        assertThat(policy).isEqualTo(Policy.builder().dailyBudget(3).build());
        assertThat(second.read(MIRA).orElseThrow().network().contact("dana")).isPresent();
        assertThat(second.check().faults()).isEmpty();
        second.record(MIRA, entry("e2", met("i1", "dana"), contact("lee", "Lee")));
      }
      // What both know, the first reads as well.
      assertThat(first.read(MIRA)).contains("dailyBudget=3", "Interaction[id=i1", "name=Lee");
    }
    assertThatThrownBy(() -> new FirstEdition(url)).hasMessageContaining("newer version");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PostgreSQL", "SQLite"})
  void whomTheFirstEditionForgetsTheSecondForgetsToo(String database) throws SQLException {
    String url = url(database);
    try (FirstEdition first = new FirstEdition(url);
        JdbcJournal second = open(url)) {
      first.begin(MIRA);
      second.record(MIRA, entry("e1", contact("dana", "Dana Ortiz"), contact("lee", "Lee")));
      second.record(MIRA, entry("e2-dana", noted("n1", "lee", "Ask Dana Ortiz.")));
      second.record(MIRA, entry("e3", noted("n2", "dana", "Likes tea.")));
      first.forget(MIRA, "dana");
      assertThat(second.read(MIRA).orElseThrow().network().contacts()).hasSize(1);
      assertThat(second.read(MIRA).orElseThrow().notes())
          .extracting(Note::text)
          .containsExactly("Ask [forgotten].");
      assertThat(second.check().faults()).isEmpty();
    }
  }

  private static List<Change> newChanges() {
    PolicyBuilder policy = Policy.builder().dormantDays(100).maxHops(3);
    return List.of(
        new Change.MeetingSet(new Meeting("m1", List.of("dana"), DAY, null, null)),
        new Change.PersonSet(new KnownPerson("kim", "Kim", null, null, List.of())),
        new Change.SameTopicSet("go", "golang", true),
        new Change.PolicySet(policy.build()),
        new Change.PolicySet(policy.off("cycle.ask").build()),
        new Change.OwnerListed(ListField.EMAILS, "mira@chen.example", true),
        new Change.ContactSet("dana", ContactField.BIRTHDAY, "--05-31"),
        new Change.ContactListed("dana", ListField.LABELS, "choir", true),
        new Change.ContactAdded(Contact.builder("lee", "Lee").labels(List.of("choir")).build()),
        new Change.Acquainted(new Acquaintance("dana", "x", 0.5, "school", null)),
        new Change.Acquainted(new Acquaintance("dana", "x", 0.5, null, DAY)),
        new Change.Happened(
            Interaction.builder("i1", "dana", DAY, InteractionKind.TALKED)
                .by(Initiator.OWNER)
                .build()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PostgreSQL", "SQLite"})
  void theFirstEditionRefusesWhatTheSecondWroteAndLosesNothing(String database) throws Exception {
    String url = url(database);
    OwnerKey other = new OwnerKey("local", "noor");
    try (FirstEdition first = new FirstEdition(url);
        JdbcJournal second = open(url)) {
      first.begin(other);
      int number = 0;
      for (Change change : newChanges()) {
        OwnerKey owner = new OwnerKey("local", "owner" + number++);
        first.begin(owner);
        first.addContact(owner, "e1", "dana");
        second.record(owner, entry("e2", change));
        String before = JournalTables.dump(second.dataSource());
        var known = second.read(owner).orElseThrow();

        refuses(() -> first.read(owner));
        refuses(() -> first.read(owner));
        refuses(() -> first.entries(owner));
        refuses(() -> first.addContact(owner, "e3", "new"));
        refuses(() -> first.undo(owner, "e2"));
        refuses(() -> first.forget(owner, "dana"));

        assertThat(JournalTables.dump(second.dataSource())).isEqualTo(before);
        assertThat(second.read(owner)).contains(known);
      }
      first.addContact(other, "e1", "dana");
      assertThat(first.read(other)).contains("name=dana");
    }
  }

  private static void refuses(Runnable work) {
    assertThatThrownBy(work::run)
        .satisfies(
            failure ->
                assertThat(failure.getClass().getName())
                    .isEqualTo(JournalException.class.getName()))
        .hasMessageContaining(NEWER);
  }

  private static void execute(JdbcJournal journal, String sql) throws SQLException {
    try (Connection connection = journal.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** What some later edition may write: a kind, a field, and a constant that are not known. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "'voiced', '{}'",
        "'meeting-set',"
            + " '{\"meeting\":{\"id\":\"m\",\"with\":[\"dana\"],\"on\":\"2026-11-14\",\"room\":\"7\"}}'",
        "'contact-set', '{\"contact\":\"dana\",\"field\":\"PRONOUNS\",\"value\":\"they\"}'",
        "'removed', '{\"kind\":\"VOICE\",\"id\":\"v1\"}'",
        "'policy-given', '{\"policy\":{\"patience\":3}}'"
      })
  void thisEditionRefusesWhatALaterOneWroteAndLosesNothing(String kindAndBody) throws Exception {
    try (JdbcJournal journal = open(url("PostgreSQL"))) {
      journal.record(MIRA, Entries.opened(MIRA));
      journal.record(MIRA, entry("e1", contact("dana", "Dana")));
      assertThat(journal.read(MIRA)).isPresent();
      // Two changes, so that one of them is known and comes first.
      journal.record(MIRA, entry("e2", met("i0", "dana")));
      execute(
          journal,
          "INSERT INTO entry SELECT tenant, owner, 4, 'e3', said_at, said_by, channel FROM entry"
              + " WHERE number = 2");
      execute(
          journal,
          "INSERT INTO change SELECT tenant, owner, 4, 0, kind, replace(body, 'ana', 'ora') FROM"
              + " change WHERE number = 2");
      execute(journal, "INSERT INTO change VALUES ('local', 'mira', 4, 1, " + kindAndBody + ")");
      execute(journal, "UPDATE journal_owner SET last_number = 4");
      String before = JournalTables.dump(journal.dataSource());

      refuses(() -> journal.read(MIRA));
      refuses(() -> journal.read(MIRA));
      refuses(() -> journal.entries(MIRA, Long.MAX_VALUE, 10));
      refuses(() -> journal.record(MIRA, entry("e4", met("i1", "dana"))));
      refuses(() -> journal.record(MIRA, Entries.undo("u1", "e3")));
      refuses(() -> journal.forget(MIRA, "dana"));

      assertThat(JournalTables.dump(journal.dataSource())).isEqualTo(before);
      assertThat(journal.check().faults()).hasSize(1).allMatch(fault -> fault.contains(NEWER));
      execute(journal, "DELETE FROM change WHERE number = 4 AND position = 1");
      assertThat(journal.read(MIRA).orElseThrow().network().contacts()).hasSize(2);
    }
  }

  @Test
  void aMeetingThatTheSecondTookOutKeepsTheFirstOutToo() throws Exception {
    String url = url("PostgreSQL");
    try (FirstEdition first = new FirstEdition(url);
        JdbcJournal second = open(url)) {
      first.begin(MIRA);
      first.addContact(MIRA, "e1", "dana");
      second.record(
          MIRA,
          entry("e2", new Change.MeetingSet(new Meeting("m", List.of("dana"), DAY, null, null))));
      second.record(MIRA, entry("e3", new Change.Removed(FactKind.MEETING, "m")));
      refuses(() -> first.read(MIRA));
    }
  }
}
