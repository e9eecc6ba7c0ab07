package dev.networkingcoach.journal;

import static dev.networkingcoach.journal.Entries.DAY;
import static dev.networkingcoach.journal.Entries.MIRA;
import static dev.networkingcoach.journal.Entries.contact;
import static dev.networkingcoach.journal.Entries.entry;
import static dev.networkingcoach.journal.Entries.introduced;
import static dev.networkingcoach.journal.Entries.met;
import static dev.networkingcoach.journal.Entries.noted;
import static dev.networkingcoach.journal.Entries.opened;
import static dev.networkingcoach.journal.Entries.undo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.ResponseKind;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Known;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two contacts turn out to be one person, and maybe not after all. */
abstract class MergingContract extends OnDatabase {
  private static final Contact DANA =
      Contact.builder("dana", "Dana Ortiz")
          .organization("Acme")
          .emails("Dana@x.example", "d@y.example")
          .relation(Relation.CUSTOMER)
          .needs("React")
          .focus(true)
          .build();
  private static final Contact OTHER =
      Contact.builder("do", "D. Ortiz").emails("dana@x.example").needs("react", "java").build();

  private void recordTwo() {
    record(
        opened(MIRA),
        entry("e1", new Change.ContactAdded(DANA), new Change.ContactAdded(OTHER)),
        entry("e2", contact("lee", "Lee Park"), contact("kim", "Kim Berg")),
        entry("e3", met("i1", "dana"), met("i2", "do"), noted("n1", "dana", "Likes tea.")),
        entry("e4", introduced("in1", "dana", "lee"), introduced("in2", "dana", "do")),
        entry("e5", knows("dana", "do", 0.9), knows("dana", "kim", 0.8), knows("do", "kim", 0.3)),
        entry("e6", new Change.EventSet(dinner("dana", "do", "lee"))),
        entry("e7", answered("intro.match/dana+lee"), answered("cycle.ask/dana")),
        entry("e8", answered("cycle.ask/do")),
        entry("e9", new Change.TargetSet(new Target("dana", "Dana", null, null, true))));
  }

  private static Change knows(String from, String to, double strength) {
    return new Change.Acquainted(new Acquaintance(from, to, strength));
  }

  private static Event dinner(String... meet) {
    return new Event("ev", "Dinner", DAY, null, List.of(), List.of(meet));
  }

  private static Change answered(String key) {
    return new Change.Answered(new Response(key, null, ResponseKind.DISMISSED, DAY, null));
  }

  @Test
  void allFactsAboutOneBecomeFactsAboutTheOther() {
    recordTwo();
    record(entry("m", new Change.Merged("dana", "do")));
    Network network = known().network();
    Contact merged = network.contact("do").orElseThrow();
    assertThat(network.contact("dana")).isEmpty();
    assertThat(merged.name()).isEqualTo("D. Ortiz");
    assertThat(merged.organization()).isEqualTo("Acme");
    assertThat(merged.emails()).containsExactly("dana@x.example", "d@y.example");
    assertThat(merged.needs()).containsExactly(Topic.of("react"), Topic.of("java"));
    assertThat(merged.relation()).isEqualTo(Relation.CUSTOMER);
    assertThat(merged.focus()).isTrue();
    assertThat(network.interactions()).extracting(Interaction::contact).containsOnly("do");
    assertThat(known().notesAbout("do")).hasSize(1);
  }

  @Test
  void tiesToOneselfGoAndTheStrongerTieStays() {
    recordTwo();
    record(entry("m", new Change.Merged("dana", "do")));
    Network network = known().network();
    assertThat(network.introductions()).hasSize(1);
    assertThat(network.introductions().get(0).between()).containsExactly("do", "lee");
    assertThat(network.acquaintances()).containsExactly(new Acquaintance("do", "kim", 0.8));
    assertThat(network.events().get(0).meet()).containsExactly("do", "lee");
    assertThat(network.targets()).extracting(Target::id).containsExactly("do");
    assertThat(network.responses())
        .extracting(Response::advice)
        .containsExactlyInAnyOrder("cycle.ask/do", "intro.match/do+lee");
  }

  @Test
  void anAnswerToAdviceIsFoundThoughAnIdIsEscapedInItsKey() {
    record(
        opened(MIRA),
        entry("e1", contact("a+b/c%", "Ann"), contact("d+e", "Dee"), contact("lee", "Lee")),
        entry("e2", answered("cycle.thank/a%2Bb%2Fc%25/2026-11-14")),
        entry("e3", answered("intro.match/a%2Bb%2Fc%25+lee"), answered("cycle.ask/lee")),
        entry("m", new Change.Merged("a+b/c%", "d+e")));
    assertThat(known().network().responses())
        .extracting(Response::advice)
        .containsExactlyInAnyOrder(
            "cycle.thank/d%2Be/2026-11-14", "intro.match/d%2Be+lee", "cycle.ask/lee");
    journal.forget(MIRA, "d+e");
    assertThat(known().network().responses())
        .extracting(Response::advice)
        .containsExactly("cycle.ask/lee");
  }

  @Test
  void aMergeThatIsUndoneLeavesEverythingAsItWas() {
    recordTwo();
    Known before = known();
    record(entry("m", new Change.Merged("dana", "do")), undo("u", "m"));
    assertThat(known().network()).isEqualTo(before.network());
    assertThat(known().notes()).isEqualTo(before.notes());
    openAgain();
    assertThat(known().network()).isEqualTo(before.network());
  }

  @Test
  void whatWasRecordedAfterAMergeStaysWhenItIsUndone() {
    recordTwo();
    record(entry("m", new Change.Merged("dana", "do")), entry("e10", met("i9", "do")));
    record(undo("u", "m"));
    assertThat(known().network().interactions())
        .filteredOn(interaction -> interaction.id().equals("i9"))
        .extracting(Interaction::contact)
        .containsExactly("do");
  }

  @Test
  void aMergeIsNotUndoneWhereItsIdIsTakenAgain() {
    recordTwo();
    record(entry("m", new Change.Merged("dana", "do")), entry("e10", contact("dana", "Dana Two")));
    assertThatThrownBy(() -> record(undo("u", "m"))).hasMessageContaining("entry 12 (e10)");
  }

  @Test
  void aRefusedMergeLeavesNothingBehind() {
    recordTwo();
    Known before = known();
    assertThatThrownBy(
            () -> record(entry("m", new Change.Merged("dana", "do"), met("i9", "nobody"))))
        .hasMessageContaining("nobody");
    assertThatThrownBy(() -> record(entry("m", new Change.Merged("dana", "dana"))))
        .hasMessageContaining("must be another contact");
    assertThat(known()).isEqualTo(before);
    record(entry("e10", met("i9", "dana")));
    Network after = known().network();
    openAgain();
    assertThat(known().network().contacts()).containsExactlyInAnyOrderElementsOf(after.contacts());
    assertThat(known().network().interactions())
        .containsExactlyInAnyOrderElementsOf(after.interactions());
  }
}
