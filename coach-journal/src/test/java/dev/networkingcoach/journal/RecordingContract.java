package dev.networkingcoach.journal;

import static dev.networkingcoach.journal.Entries.MIRA;
import static dev.networkingcoach.journal.Entries.contact;
import static dev.networkingcoach.journal.Entries.entry;
import static dev.networkingcoach.journal.Entries.met;
import static dev.networkingcoach.journal.Entries.noted;
import static dev.networkingcoach.journal.Entries.opened;
import static dev.networkingcoach.journal.Entries.undo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.fault.InvalidFactsException;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.Entry;
import dev.networkingcoach.api.journal.FactKind;
import dev.networkingcoach.api.journal.Journal.Recorded;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.api.journal.RecordedEntry;
import org.junit.jupiter.api.Test;

/** Entries are recorded, read back, and undone; what would be no network is refused. */
abstract class RecordingContract extends OnDatabase {

  @Test
  void whatAnEntryHadUndoneIsUndoneByTheOneThatTakesItsPlace() {
    record(
        opened(MIRA),
        entry("e1", contact("dana", "Dana")),
        entry("e2", new Change.Undone("e1"), contact("dora", "Dora")));
    record(entry("e3", new Change.Undone("e2"), new Change.Undone("e1"), contact("lee", "Lee")));
    assertThat(known().network().contacts()).extracting(Contact::id).containsExactly("lee");
    openAgain();
    assertThat(known().network().contacts()).extracting(Contact::id).containsExactly("lee");
    record(undo("u1", "e3"));
    assertThat(known().network().contacts()).extracting(Contact::id).containsExactly("dora");
  }

  @Test
  void nothingIsKnownOfAnOwnerWithoutAJournal() {
    assertThat(journal.read(MIRA)).isEmpty();
    assertThat(journal.entries(MIRA, Long.MAX_VALUE, 10)).isEmpty();
  }

  @Test
  void whatWasRecordedIsReadBackAlsoAfterOpeningAgain() {
    record(opened(MIRA), entry("e1", contact("dana", "Dana Ortiz"), met("i1", "dana")));
    Known known = known();
    assertThat(known.number()).isEqualTo(2);
    assertThat(known.network().owner().name()).isEqualTo("Mira Chen");
    assertThat(known.network().interactions())
        .extracting(Interaction::what)
        .containsExactly("coffee");
    openAgain();
    assertThat(known()).isEqualTo(known);
  }

  @Test
  void anEntryRecordedAgainCountsOnce() {
    record(opened(MIRA));
    Entry entry = entry("e1", contact("dana", "Dana Ortiz"));
    assertThat(journal.record(MIRA, entry)).isEqualTo(new Recorded(2, false));
    assertThat(journal.record(MIRA, entry)).isEqualTo(new Recorded(2, true));
    openAgain();
    assertThat(journal.record(MIRA, entry)).isEqualTo(new Recorded(2, true));
  }

  @Test
  void entriesAreListedNewestFirstAsTheyWereRecorded() {
    Entry first = opened(MIRA);
    Entry second = entry("e1", contact("dana", "Dana Ortiz"), noted("n1", "dana", "Likes tea."));
    Entry third = undo("u1", "e1");
    record(first, second, third);
    assertThat(journal.entries(MIRA, Long.MAX_VALUE, 2))
        .containsExactly(new RecordedEntry(3, third, null), new RecordedEntry(2, second, "u1"));
    assertThat(journal.entries(MIRA, 2, 5)).containsExactly(new RecordedEntry(1, first, null));
  }

  @Test
  void everyFaultIsToldAndNothingRecorded() {
    record(opened(MIRA));
    assertThatThrownBy(
            () -> record(entry("e1", contact("dana", "Dana"), met("i1", "lee"), met("i2", "kim"))))
        .isInstanceOf(InvalidFactsException.class)
        .hasMessage(
            """
            changes[1].interaction.contact (lee) must be the id of a contact.
            Maybe add the contact first.
            changes[2].interaction.contact (kim) must be the id of a contact.
            Maybe add the contact first.""");
    assertThat(known().number()).isEqualTo(1);
    assertThat(known().network().contacts()).isEmpty();
    record(entry("e1", contact("dana", "Dana")));
    assertThat(known().network().contacts()).hasSize(1);
  }

  @Test
  void anEntryBeforeTheFirstIsRefused() {
    assertThatThrownBy(() -> record(entry("e1", contact("dana", "Dana"))))
        .hasMessage(
            "changes[0].owner (mira) has no journal yet.\n"
                + "Maybe record that the journal is opened first.");
    assertThat(journal.read(MIRA)).isEmpty();
  }

  @Test
  void whatIsUndoneCountsNoMoreAndAgainWhenThatIsUndone() {
    record(opened(MIRA), entry("e1", contact("dana", "Dana")));
    record(
        entry("e2", new Change.ContactSet("dana", ContactField.NAME, "Dana Ortiz")),
        undo("u1", "e2"));
    assertThat(known().network().contact("dana").orElseThrow().name()).isEqualTo("Dana");
    record(undo("u2", "u1"));
    assertThat(known().network().contact("dana").orElseThrow().name()).isEqualTo("Dana Ortiz");
    openAgain();
    assertThat(known().network().contact("dana").orElseThrow().name()).isEqualTo("Dana Ortiz");
  }

  @Test
  void anEntryOthersRestOnIsNotUndone() {
    record(opened(MIRA), entry("e1", contact("dana", "Dana")), entry("e2", met("i1", "dana")));
    assertThatThrownBy(() -> record(undo("u1", "e1")))
        .hasMessage(
            "changes cannot undo what later entries rest on: entry 3 (e2).\n"
                + "Maybe undo these first, the latest of them before the others.");
    assertThat(known().network().interactions()).hasSize(1);
    record(undo("u2", "e2"), undo("u1", "e1"));
    assertThat(known().network().contacts()).isEmpty();
  }

  @Test
  void anUndoOfNothingOrTwiceOrOfTheBeginningIsRefused() {
    record(opened(MIRA), entry("e1", contact("dana", "Dana")), undo("u1", "e1"));
    assertThatThrownBy(() -> record(undo("u2", "e1"))).hasMessageContaining("is undone already");
    assertThatThrownBy(() -> record(undo("u2", "none")))
        .hasMessageContaining("must be the id of an entry");
    assertThatThrownBy(() -> record(undo("u2", "open"))).hasMessageContaining("opened the journal");
    assertThatThrownBy(() -> record(undo("u2", "u2")))
        .hasMessageContaining("must be the id of an entry");
  }

  @Test
  void aContactThatFactsNameIsNotRemoved() {
    record(opened(MIRA), entry("e1", contact("dana", "Dana"), met("i1", "dana")));
    Change removed = new Change.Removed(FactKind.CONTACT, "dana");
    assertThatThrownBy(() -> record(entry("e2", removed)))
        .hasMessage(
            "changes[0].id (dana) must be a contact that no other fact names, but interaction i1"
                + " does.\nMaybe archive the contact, or forget them with all that names them.");
    record(entry("e3", new Change.Removed(FactKind.INTERACTION, "i1"), removed));
    assertThat(known().network().contacts()).isEmpty();
  }
}
