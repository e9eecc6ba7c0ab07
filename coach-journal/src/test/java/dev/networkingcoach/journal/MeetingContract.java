package dev.networkingcoach.journal;

import static dev.networkingcoach.journal.Entries.DAY;
import static dev.networkingcoach.journal.Entries.MIRA;
import static dev.networkingcoach.journal.Entries.contact;
import static dev.networkingcoach.journal.Entries.entry;
import static dev.networkingcoach.journal.Entries.opened;
import static dev.networkingcoach.journal.Entries.undo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.KnownPerson;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.FactKind;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.api.journal.ListField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Meetings, persons known of, and what else the second edition of the rulebook added. */
abstract class MeetingContract extends OnDatabase {
  private static final LocalTime THREE = LocalTime.of(15, 0);

  private void recordTwo() {
    record(opened(MIRA), entry("e1", contact("dana", "Dana Ortiz"), contact("lee", "Lee Park")));
  }

  private static Change meeting(String id, @Nullable String purpose, String... with) {
    return moved(id, DAY, purpose, with);
  }

  private static Change moved(String id, LocalDate on, @Nullable String purpose, String... with) {
    return new Change.MeetingSet(new Meeting(id, List.of(with), on, THREE, purpose));
  }

  private static Change takenOut(String meeting) {
    return new Change.Removed(FactKind.MEETING, meeting);
  }

  private static Change person(String id, String name, @Nullable String organization) {
    return new Change.PersonSet(
        new KnownPerson(id, name, organization, "CFO", List.of(Topic.of("Retail"))));
  }

  private static Change labelled(String contact, String label, boolean present) {
    return new Change.ContactListed(contact, ListField.LABELS, label, present);
  }

  private List<Meeting> meetings() {
    return known().network().meetings();
  }

  private Owner owner() {
    return known().network().owner();
  }

  @Test
  void aMeetingIsAgreedUponAndMoved() {
    recordTwo();
    record(entry("e2", meeting("m1", "the pilot", "dana", "lee")));
    record(entry("e3", moved("m1", DAY.plusDays(2), "the pilot", "dana")));
    Meeting moved = new Meeting("m1", List.of("dana"), DAY.plusDays(2), THREE, "the pilot");
    assertThat(meetings()).containsExactly(moved);
    openAgain();
    assertThat(meetings()).containsExactly(moved);
    record(undo("u1", "e3"));
    assertThat(meetings().get(0).with()).containsExactly("dana", "lee");
  }

  @Test
  void aMeetingIsWithContactsWhoAreThere() {
    recordTwo();
    assertThatThrownBy(() -> record(entry("e2", meeting("m1", null, "dana", "kim", "noor"))))
        .hasMessageContaining("changes[0].meeting.with[1] (kim) must be the id of a contact")
        .hasMessageContaining("changes[0].meeting.with[2] (noor) must be the id of a contact");
    record(entry("e2", meeting("m1", null, "dana")));
    assertThatThrownBy(() -> record(entry("e3", new Change.Removed(FactKind.CONTACT, "dana"))))
        .hasMessageContaining("meeting m1 does");
    assertThatThrownBy(() -> record(undo("u1", "e1"))).hasMessageContaining("entry 3 (e2)");
  }

  @Test
  void aMeetingTakenOutDoesNotComeBackUnlessThatIsUndone() {
    recordTwo();
    record(entry("e2", meeting("uid-1/2026-11-14", null, "dana"), meeting("m2", null, "lee")));
    record(entry("e3", takenOut("uid-1/2026-11-14")));
    record(entry("e4", moved("uid-1/2026-11-14", DAY.plusDays(1), "again", "dana")));
    assertThat(meetings()).extracting(Meeting::id).containsExactly("m2");
    assertThat(known().meetingsOut()).containsExactly("uid-1/2026-11-14");
    Known known = known();
    openAgain();
    assertThat(known()).isEqualTo(known);
    record(undo("u1", "e3"));
    assertThat(meetings()).extracting(Meeting::purpose).containsExactlyInAnyOrder("again", null);
    assertThat(known().meetingsOut()).isEmpty();
    assertThatThrownBy(() -> record(entry("e5", takenOut("m3"))))
        .hasMessageContaining("changes[0].id (m3) must be the id of a fact of the kind MEETING");
    assertThat(known().meetingsOut()).isEmpty();
  }

  @Test
  void aMeetingOfTwoWhoAreOnePersonIsWithThatOne() {
    recordTwo();
    record(
        entry(
            "e2",
            meeting("m1", null, "dana", "lee"),
            labelled("dana", "Choir", true),
            labelled("lee", "choir", true),
            labelled("lee", "Berlin", true),
            new Change.ContactSet("dana", ContactField.BIRTHDAY, "1980-05-31"),
            new Change.ContactSet("lee", ContactField.BIRTHDAY, "--05-31")));
    record(entry("e3", new Change.Merged("dana", "lee")));
    assertThat(meetings().get(0).with()).containsExactly("lee");
    Contact lee = known().network().contact("lee").orElseThrow();
    assertThat(lee.labels()).containsExactly("choir", "Berlin");
    assertThat(lee.birthday()).isEqualTo(Birthday.parse("1980-05-31"));
    record(
        undo("u1", "e3"),
        entry("e4", new Change.ContactSet("lee", ContactField.BIRTHDAY, "--06-01")));
    record(entry("e5", new Change.Merged("dana", "lee")));
    assertThat(known().network().contact("lee").orElseThrow().birthday())
        .isEqualTo(Birthday.parse("--06-01"));
  }

  @Test
  void whoIsForgottenLeavesMeetingsWithOthersAndTheirTexts() throws Exception {
    recordTwo();
    record(
        entry(
            "e2",
            meeting("m1", "show Dana the pilot", "dana", "lee"),
            meeting("m2", "with Lee alone", "lee"),
            meeting("m3", "coffee", "dana"),
            meeting("m4", "lunch", "lee")),
        entry("e3", meeting("m4", "lunch", "dana")),
        entry(
            "e4",
            person("p-1", "Dana Ortiz", null),
            person("p-2", "Dana Ortiz", "Elsewhere"),
            person("p-3", "Kim Berg", "Ortiz & Sons"),
            new Change.Acquainted(new Acquaintance("p-1", "lee", 0.5, "school", DAY)),
            new Change.Acquainted(new Acquaintance("p-3", "lee", 0.5, "met at Dana's", DAY)),
            labelled("lee", "friends of Dana", true),
            new Change.SameTopicSet("Dana's book", "the book", true)));
    record(entry("e5", new Change.ContactSet("dana", ContactField.ORGANIZATION, "Acme")));
    record(entry("e6", takenOut("m3")));
    journal.forget(MIRA, "dana");
    assertThat(meetings())
        .containsExactly(
            new Meeting("m1", List.of("lee"), DAY, THREE, "show [forgotten] the pilot"),
            new Meeting("m2", List.of("lee"), DAY, THREE, "with Lee alone"));
    assertThat(known().network().persons())
        .extracting(KnownPerson::id)
        .doesNotContain("p-1")
        .contains("p-3");
    assertThat(known().network().acquaintances())
        .containsExactly(new Acquaintance("p-3", "lee", 0.5, "met at [forgotten]'s", DAY));
    assertThat(known().network().contact("lee").orElseThrow().labels())
        .containsExactly("friends of [forgotten]");
    assertThat(owner().sameTopics()).isEmpty();
    assertThat(JournalTables.dump(journal.dataSource()).toLowerCase(Locale.ROOT))
        .doesNotContain("dana's", "with dana", "coffee");
    Known known = known();
    openAgain();
    assertThat(known()).isEqualTo(known);
  }

  @Test
  void aPersonKnownOfIsForgottenToo() throws Exception {
    recordTwo();
    record(
        entry(
            "e2",
            person("kim-berg", "Kim Berg", "Acme"),
            new Change.Acquainted(new Acquaintance("kim-berg", "lee", null)),
            meeting("m1", "ask about Kim Berg", "lee")));
    journal.forget(MIRA, "kim-berg");
    assertThat(known().network().persons()).isEmpty();
    assertThat(known().network().acquaintances()).isEmpty();
    assertThat(meetings().get(0).purpose()).isEqualTo("ask about [forgotten]");
    assertThat(JournalTables.dump(journal.dataSource())).doesNotContain("Berg", "kim");
    assertThat(
            journal.isForgotten(
                MIRA, Contact.builder("x", "Kim Berg").organization("ACME").build()))
        .isTrue();
  }

  @Test
  void aPersonKnownOfBecomesAContactAndKeepsTheirTies() {
    recordTwo();
    Change tie = new Change.Acquainted(new Acquaintance("kim", "lee", 0.9, "work", DAY));
    record(entry("e2", person("kim", "Kim Berg", null), tie));
    assertThatThrownBy(() -> record(entry("e3", contact("kim", "Kim Berg"))))
        .hasMessageContaining("must not be the id of a person known of");
    record(entry("e3", new Change.Removed(FactKind.PERSON, "kim"), contact("kim", "Kim Berg")));
    assertThat(known().network().persons()).isEmpty();
    assertThat(known().network().contact("kim")).isPresent();
    assertThat(known().network().acquaintances().get(0).basis()).isEqualTo("work");
    assertThat(known().network().acquaintances().get(0).since()).isEqualTo(DAY);
    assertThatThrownBy(() -> record(entry("e4", person("kim", "Kim Berg", null))))
        .hasMessageContaining("changes[0].person.id (kim) must not be a contact's id");
    record(undo("u1", "e3"));
    assertThat(known().network().persons()).hasSize(1);
  }

  @Test
  void fieldsOfContactsAndOfTheOwnerAreSetAndListed() {
    recordTwo();
    record(
        entry(
            "e2",
            labelled("dana", "Choir", true),
            labelled("dana", " choir ", true),
            new Change.ContactSet("dana", ContactField.BIRTHDAY, "--02-29"),
            new Change.OwnerListed(ListField.EMAILS, "Mira@chen.example", true),
            new Change.OwnerListed(ListField.EMAILS, "mira@CHEN.example", true),
            new Change.Happened(
                Interaction.builder("i1", "dana", DAY, InteractionKind.TALKED)
                    .by(Initiator.CONTACT)
                    .build())));
    openAgain();
    Contact dana = known().network().contact("dana").orElseThrow();
    assertThat(dana.labels()).containsExactly("Choir");
    assertThat(dana.birthday()).isEqualTo(Birthday.parse("--02-29"));
    assertThat(owner().emails()).containsExactly("Mira@chen.example");
    assertThat(known().network().interactions().get(0).by()).isEqualTo(Initiator.CONTACT);
    record(
        entry(
            "e3",
            labelled("dana", "CHOIR", false),
            new Change.ContactSet("dana", ContactField.BIRTHDAY, null),
            new Change.OwnerListed(ListField.EMAILS, "mira@chen.example", false)));
    dana = known().network().contact("dana").orElseThrow();
    assertThat(dana.labels()).isEmpty();
    assertThat(dana.birthday()).isNull();
    assertThat(owner().emails()).isEmpty();
    assertThatThrownBy(
            () ->
                record(
                    entry("e4", new Change.ContactSet("dana", ContactField.BIRTHDAY, "--02-30"))))
        .hasMessageContaining("changes[0].value (--02-30) must be a birthday such as");
    assertThatThrownBy(
            () -> record(entry("e4", new Change.OwnerListed(ListField.LABELS, "vip", true))))
        .hasMessageContaining("LABELS, which owners do not have");
  }

  @Test
  void topicsThatMeanTheSameAreJoinedAndSeparated() {
    recordTwo();
    record(entry("e2", same("UX research", "UX researcher"), same("Go", "golang")));
    record(entry("e3", same("golang", "ux  Researcher")));
    assertThat(groups()).containsExactly(List.of("Go", "golang", "UX research", "UX researcher"));
    record(undo("u1", "e3"));
    assertThat(groups())
        .containsExactly(List.of("UX research", "UX researcher"), List.of("Go", "golang"));
    record(entry("e4", new Change.SameTopicSet("golang", "go", false)));
    record(entry("e5", new Change.SameTopicSet("golang", "UX research", false)));
    assertThat(groups()).containsExactly(List.of("UX research", "UX researcher"));
    assertThatThrownBy(() -> record(entry("e6", same("go", " GO "))))
        .hasMessageContaining("must be another topic than go");
  }

  private static Change same(String first, String other) {
    return new Change.SameTopicSet(first, other, true);
  }

  private List<List<String>> groups() {
    return owner().sameTopics().stream()
        .map(group -> group.stream().map(Topic::text).toList())
        .toList();
  }
}
