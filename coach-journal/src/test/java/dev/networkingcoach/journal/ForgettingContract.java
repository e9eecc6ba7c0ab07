package dev.networkingcoach.journal;

import static dev.networkingcoach.journal.Entries.DAY;
import static dev.networkingcoach.journal.Entries.MIRA;
import static dev.networkingcoach.journal.Entries.SAID;
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
import dev.networkingcoach.api.facts.Goal;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.ResponseKind;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.api.journal.OwnerField;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.InboxEvent;
import dev.networkingcoach.api.store.InboxKey;
import dev.networkingcoach.api.store.OutboxMessage;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Who is forgotten is gone from every table, and is known again by a hash alone. */
abstract class ForgettingContract extends OnDatabase {
  private static final String ID = "dana-ortiz-77";

  private void recordDanaEverywhere() {
    record(
        opened(MIRA),
        entry(
            "import-1",
            contact(ID, "Dana Ortíz", "dana@ortiz.example"),
            contact("lee", "Lee Park"),
            contact("kim", "Kim Berg")),
        entry(
            "e-dana-ortiz-77",
            new Change.ContactSet(ID, ContactField.ORGANIZATION, "Acme"),
            new Change.ContactListed(ID, ListField.EMAILS, "D.Ortiz@acme.example", true)),
        entry("e2", met("i1", ID), met("i2", "lee"), introduced("in1", ID, "lee")),
        entry("e3", noted("n1", ID, "Likes tea."), noted("n2", "lee", "Saw DANA ORTIZ, ok?")),
        entry("e4", noted("n3", "kim", "Write to d.ortiz@ACME.example or dana; Ortizville stays.")),
        entry(
            "e5",
            new Change.Acquainted(new Acquaintance(ID, "kim", 0.5)),
            new Change.Acquainted(new Acquaintance("lee", "kim", 0.5))),
        entry(
            "e6",
            new Change.EventSet(
                new Event(
                    "ev", "Dinner with Dana", DAY, "ask Dana", List.of(), List.of(ID, "lee"))),
            new Change.GoalSet(new Goal("g", "Hire Dana's team", null, null, false)),
            new Change.TargetSet(new Target(ID, "Dana Ortíz", null, null, true)),
            new Change.OwnerSet(OwnerField.PURPOSE, "Be like Dana Ortíz")),
        entry("e7", answered("intro.match/" + ID + "+lee"), answered("cycle.ask/lee")),
        entry(
            "e8",
            new Change.Happened(
                Interaction.builder("i3", "lee", DAY, InteractionKind.ASKED).target(ID).build())),
        undo("u1", "e-dana-ortiz-77"),
        undo("u2", "u1"));
    journal.persons().put(MIRA, "pending", "{\"choice\":[\"" + ID + "\",\"lee\"]}");
    journal.persons().put(MIRA, "last", "You met Dana Ortiz.");
    journal.persons().put(MIRA, "hour", "8");
    addToOutbox("nudge/" + ID, "");
    addToOutbox("nudge/2", "cycle.ask/" + ID);
    addToOutbox("plan", "lee");
    addToInbox(MIRA, "text=forget+D%61na+Ort%C3%ADz");
  }

  private void addToInbox(OwnerKey owner, String payload) {
    InboxKey key = new InboxKey(owner, "event");
    journal.inbox().keep(new InboxEvent(key, "test", payload, SAID));
  }

  private static Change answered(String key) {
    return new Change.Answered(new Response(key, null, ResponseKind.DISMISSED, DAY, null));
  }

  private void addToOutbox(String key, String argument) {
    journal
        .outbox()
        .add(
            new OutboxMessage(
                MIRA, key, "nudge", argument, SAID, SAID.plus(Duration.ofDays(1)), 0, null));
  }

  @Test
  void aForgottenPersonIsGoneFromEveryTableAndTheOthersStay() throws Exception {
    recordDanaEverywhere();
    assertThat(journal.forget(MIRA, ID)).isEqualTo(11);
    assertThat(JournalTables.dump(journal.dataSource()).toLowerCase(Locale.ROOT))
        .doesNotContain("dana", "ortíz", "ortiz@", "ortiz-", "@acme")
        .contains("lee park", "ortizville stays");
    Known known = known();
    Network network = known.network();
    assertThat(network.contacts()).extracting(Contact::id).containsExactly("lee", "kim");
    assertThat(network.interactions()).extracting(Interaction::id).containsExactly("i2", "i3");
    assertThat(network.introductions()).isEmpty();
    assertThat(network.acquaintances()).hasSize(1);
    assertThat(network.events().get(0).meet()).containsExactly("lee");
    assertThat(network.events().get(0).name()).isEqualTo("Dinner with [forgotten]");
    assertThat(network.goals().get(0).text()).isEqualTo("Hire [forgotten]'s team");
    assertThat(network.targets()).isEmpty();
    assertThat(network.owner().purpose()).isEqualTo("Be like [forgotten]");
    assertThat(network.responses()).hasSize(1);
    assertThat(known.notesAbout("lee").get(0).text()).isEqualTo("Saw [forgotten], ok?");
    assertThat(known.notesAbout("kim").get(0).text())
        .isEqualTo("Write to [forgotten] or [forgotten]; Ortizville stays.");
    assertThat(journal.persons().all(MIRA))
        .containsOnlyKeys("hour", "last")
        .containsEntry("last", "You met [forgotten].");
    openAgain();
    assertThat(known()).isEqualTo(known);
  }

  @Test
  void noEventOfTheOwnerWaitsAnyMoreAndThoseOfOthersDo() {
    recordDanaEverywhere();
    addToInbox(new OwnerKey("local", "noor"), "Dana?");
    assertThat(journal.inbox().depth()).isEqualTo(2);
    journal.forget(MIRA, ID);
    assertThat(journal.inbox().depth()).isEqualTo(1);
  }

  @Test
  void aForgottenPersonIsKnownAgainByAddressNameOrProfileAndOthersAreNot() {
    recordDanaEverywhere();
    journal.forget(MIRA, ID);
    assertThat(journal.isForgotten(MIRA, person("x", "X", null, "DANA@ortiz.example"))).isTrue();
    assertThat(journal.isForgotten(MIRA, person("x", "dana  ortiz", "ACME"))).isTrue();
    assertThat(journal.isForgotten(MIRA, person(ID, "D.", null))).isTrue();
    assertThat(journal.isForgotten(MIRA, person("x", "Dana Ortiz", "Elsewhere"))).isFalse();
    assertThat(journal.isForgotten(MIRA, person("lee", "Lee Park", null, "lee@x.example")))
        .isFalse();
    OwnerKey other = new OwnerKey("local", "noor");
    journal.record(other, opened(other));
    assertThat(journal.isForgotten(other, person(ID, "Dana Ortiz", "Acme"))).isFalse();
  }

  private static Contact person(String id, String name, String organization, String... emails) {
    return Contact.builder(id, name).organization(organization).emails(emails).build();
  }

  @Test
  void whoWasMergedIntoThePersonIsForgottenWithThem() throws Exception {
    record(
        opened(MIRA),
        entry("e1", contact("d1", "Dana Ortiz", "d1@x.example"), contact("d2", "Dee Nova")),
        entry("e2", met("i1", "d1"), met("i2", "d2")),
        entry("e3", new Change.Merged("d1", "d2")));
    journal.forget(MIRA, "d2");
    assertThat(known().network().contacts()).isEmpty();
    assertThat(known().network().interactions()).isEmpty();
    assertThat(JournalTables.dump(journal.dataSource())).doesNotContain("Dana", "Nova", "d1@");
  }

  @Test
  void aFactCorrectedToBeAboutThePersonDoesNotComeBackAboutAnother() {
    record(
        opened(MIRA),
        entry("e1", contact("dana", "Dana"), contact("lee", "Lee"), met("i1", "lee")),
        entry("e2", met("i1", "dana")));
    journal.forget(MIRA, "dana");
    assertThat(known().network().interactions()).isEmpty();
  }

  @Test
  void anotherProcessThatRemembersThePersonForgetsThemToo() {
    record(opened(MIRA), entry("e1", contact("dana", "Dana"), contact("lee", "Lee")));
    try (JdbcJournal other = open()) {
      assertThat(other.read(MIRA).orElseThrow().network().contacts()).hasSize(2);
      journal.forget(MIRA, "dana");
      assertThat(other.read(MIRA).orElseThrow().network().contacts()).hasSize(1);
      journal.forgetOwner(MIRA);
      assertThat(other.read(MIRA)).isEmpty();
    }
  }

  @Test
  void whoIsNotThereIsNotForgotten() {
    assertThatThrownBy(() -> journal.forget(MIRA, "dana"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("contact (dana) must be the id of a contact.\nMaybe look it up by name.");
    record(opened(MIRA));
    assertThatThrownBy(() -> journal.forget(MIRA, "dana"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void allOfAnOwnerIsForgottenAndNothingOfAnother() throws Exception {
    recordDanaEverywhere();
    OwnerKey noor = new OwnerKey("local", "noor");
    journal.record(noor, opened(noor));
    journal.persons().put(noor, "hour", "9");
    addToInbox(noor, "hello");
    journal.forgetOwner(MIRA);
    journal.forgetOwner(MIRA);
    assertThat(JournalTables.dump(journal.dataSource()))
        .doesNotContain("local|mira|", "Lee", "nudge", "Ort");
    assertThat(journal.read(noor)).isPresent();
    assertThat(journal.persons().get(noor, "hour")).contains("9");
    assertThat(journal.inbox().depth()).isEqualTo(1);
    record(opened(MIRA));
    assertThat(known().network().contacts()).isEmpty();
  }

  @Test
  void allOfATenantIsForgottenAndNothingOfAnother() throws Exception {
    // Names that the random bytes of another's salt do not hold by chance.
    OwnerKey team = new OwnerKey("slack:T0ZEBRA", "U0AMELIA");
    journal.record(team, opened(team));
    journal.persons().put(team, "hour", "8");
    journal.tenants().put("slack:T0ZEBRA", "token", "secret");
    addToInbox(team, "hello");
    addToInbox(MIRA, "hello");
    record(opened(MIRA));
    journal.tenants().forgetTenant("slack:T0ZEBRA");
    assertThat(journal.read(team)).isEmpty();
    assertThat(journal.inbox().depth()).isEqualTo(1);
    assertThat(JournalTables.dump(journal.dataSource()))
        .doesNotContain("T0ZEBRA", "secret", "U0AMELIA");
    assertThat(journal.read(MIRA)).isPresent();
  }
}
