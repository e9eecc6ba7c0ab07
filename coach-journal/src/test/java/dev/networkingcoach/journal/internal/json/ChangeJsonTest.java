package dev.networkingcoach.journal.internal.json;

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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeJsonTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");
  private final ChangeJson json = new ChangeJson();

  @Test
  void readsAPolicyOfTheFirstEdition() {
    String written =
        "{\"policy\":{\"followUpDays\":10,\"dormantDays\":180,\"givesPerAsk\":1,"
            + "\"askAfterThanksDays\":7,\"wellConnected\":500,\"thankDays\":2,"
            + "\"askPatienceDays\":10,\"advocateList\":20,\"targetList\":5,\"dailyBudget\":3,"
            + "\"maxHops\":4,\"staleDays\":60,\"placeholderNames\":[\"private\"]}}";
    Policy policy = ((Change.PolicySet) json.read("policy-set", written)).policy();
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
      assertThat(json.read(json.kind(change), json.write(change))).isEqualTo(change);
    }
  }

  @Test
  void refusesAPolicyItDoesNotKnow() {
    assertThatThrownBy(() -> json.read("policy-set", "{\"policy\":{\"news\":1}}"))
        .isInstanceOf(JournalException.class);
  }
}
