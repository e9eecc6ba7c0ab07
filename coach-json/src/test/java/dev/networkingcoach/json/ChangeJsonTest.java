package dev.networkingcoach.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.JournalException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeJsonTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");

  @Test
  void readsAPolicyOfTheFirstEdition() {
    String written =
        "{\"policy\":{\"followUpDays\":10,\"dormantDays\":180,\"givesPerAsk\":1,"
            + "\"askAfterThanksDays\":7,\"wellConnected\":500,\"thankDays\":2,"
            + "\"askPatienceDays\":10,\"advocateList\":20,\"targetList\":5,\"dailyBudget\":3,"
            + "\"maxHops\":4,\"staleDays\":60,\"placeholderNames\":[\"private\"]}}";
    Policy policy = ((Change.PolicySet) ChangeJson.read("policy-set", written)).policy();
    assertThat(policy.dailyBudget()).isEqualTo(3);
    assertThat(policy.matchesPerContact()).isEqualTo(3);
    assertThat(policy.weights()).isEmpty();
    assertThat(policy.placeholderNames()).containsExactly(Topic.of("private"));
  }

  @Test
  void givesBackTheFactsOfTheSecondEdition() {
    List<Change> changes =
        List.of(
            new Change.PolicySet(Policy.builder().weight("cycle.ask", 3).off("a.b").build()),
            new Change.Opened(
                Owner.builder("mira", "Mira", ZoneOffset.UTC)
                    .emails(List.of("mira@example.org"))
                    .sameTopics(List.of(List.of(Topic.of("a"), Topic.of("b"))))
                    .build()),
            new Change.ContactAdded(
                Contact.builder("dana", "Dana")
                    .birthday(Birthday.parse("--02-29"))
                    .labels(List.of("key"))
                    .build()),
            new Change.Happened(
                Interaction.builder("i1", "dana", DAY, InteractionKind.TALKED)
                    .by(Initiator.CONTACT)
                    .build()),
            new Change.Acquainted(new Acquaintance("a", "b", 0.5, "worked together", DAY)));
    for (Change change : changes) {
      assertThat(ChangeJson.read(ChangeJson.kind(change), ChangeJson.write(change)))
          .isEqualTo(change);
    }
  }

  /** A line of a journal's table of changes. */
  record ChangeLine(String kind, String body) {
    static ChangeLine of(String line) {
      int tab = line.indexOf('\t');
      return new ChangeLine(line.substring(0, tab), line.substring(tab + 1));
    }
  }

  /** What the mapping of the records by their classes wrote, until this one took its place. */
  static List<ChangeLine> journal() throws IOException {
    try (InputStream lines = ChangeJsonTest.class.getResourceAsStream("changes.tsv")) {
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(ChangeLine::of)
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("journal")
  void readsAndWritesWhatStandsInJournals(ChangeLine line) {
    Change change = ChangeJson.read(line.kind(), line.body());
    assertThat(ChangeJson.write(change)).isEqualTo(line.body());
    assertThat(ChangeJson.kind(change)).isEqualTo(line.kind());
  }

  @Test
  void knowsEveryKindOfChange() throws IOException {
    assertThat(journal())
        .<Class<?>>extracting(line -> ChangeJson.read(line.kind(), line.body()).getClass())
        .containsOnly(Change.class.getPermittedSubclasses());
  }

  @Test
  void writesWhatWasSetOfAPolicyAndNothingElse() {
    Policy policy = Policy.builder().dailyBudget(5).weight("cycle.thank", 7).off("a.b").build();
    assertThat(ChangeJson.write(new Change.PolicySet(policy)))
        .isEqualTo(
            "{\"policy\":{\"dailyBudget\":5,\"weights\":{\"cycle.thank\":7},\"off\":[\"a.b\"]}}");
    assertThat(ChangeJson.read("policy-given", "{\"policy\":{}}"))
        .isEqualTo(new Change.PolicySet(Policy.defaults()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"policy\":[]}",
        "{\"policy\":{\"dailyBudget\":-1}}",
        "{\"policy\":{\"news\":1}}",
        "{\"policy\":{\"off\":"
      })
  void refusesWhatIsNoPolicy(String json) {
    assertThatThrownBy(() -> ChangeJson.read("policy-set", json))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("policy-set")
        .hasMessageNotContaining("news");
  }

  @Test
  void refusesAKindItDoesNotKnow() {
    assertThatThrownBy(() -> ChangeJson.read("voice", "{\"id\":\"secret\"}"))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("voice, which this version does not know")
        .hasMessageNotContaining("secret");
  }
}
