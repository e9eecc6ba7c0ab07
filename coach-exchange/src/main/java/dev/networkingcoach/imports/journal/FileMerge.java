package dev.networkingcoach.imports.journal;

import static dev.networkingcoach.imports.journal.ImportTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.KnownPerson;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.api.journal.Note;
import dev.networkingcoach.imports.internal.text.StableUid;
import dev.networkingcoach.imports.internal.text.TextCleaning;
import dev.networkingcoach.imports.network.MergedNetwork;
import dev.networkingcoach.imports.report.FoundNote;
import dev.networkingcoach.imports.report.ImportCounts;
import dev.networkingcoach.imports.report.ImportReport;
import dev.networkingcoach.imports.report.ImportResult;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The taking of files into what is known. Not thread-safe. */
final class FileMerge {
  /** A network of nobody, to try a file on. */
  static final Network NOBODY =
      Network.builder(Owner.builder("nobody", "", ZoneOffset.UTC).build()).build();

  private final Known before;
  private final Predicate<Contact> refused;
  private final Map<String, Note> notes = new HashMap<>();
  private final List<Change> noted = new ArrayList<>();
  private final List<String> files = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final List<String> merged = new ArrayList<>();
  private final List<String> skipped = new ArrayList<>();
  private Network network;
  private int unchanged;
  private int meetings;

  FileMerge(Known before, Predicate<Contact> refused) {
    this.before = before;
    this.refused = refused;
    this.network = before.network();
    before.notes().forEach(note -> notes.put(note.id(), note));
  }

  Network network() {
    return network;
  }

  /** A network was taken in. */
  void document(String name, Known document, MergedNetwork result) {
    files.add(TEXTS.aNetworkOfContacts(name, document.network().contacts().size()));
    merged.addAll(result.merged().stream().map(line -> name + ", " + line).toList());
    unchanged += result.counts().unchanged();
    network = result.network();
    for (Note note : document.notes()) {
      String about = result.contacts().getOrDefault(note.contact(), note.contact());
      note(new Note(note.id(), about, note.on(), note.text()));
    }
  }

  private void note(Note wanted) {
    Note note = wanted;
    for (int number = 2; notes.containsKey(note.id()); number++) {
      if (note.equals(notes.get(note.id()))) {
        return;
      }
      note = new Note(wanted.id() + "-" + number, wanted.contact(), wanted.on(), wanted.text());
    }
    notes.put(note.id(), note);
    noted.add(new Change.Noted(note));
  }

  /**
   * Files of contacts were taken in.
   *
   * @param today the day by which their notes are dated
   */
  void contacts(ImportResult result, LocalDate today) {
    ImportReport report = result.report();
    files.addAll(report.files());
    told.addAll(report.told());
    merged.addAll(report.merged());
    skipped.addAll(report.skipped());
    unchanged += result.counts().unchanged();
    meetings += result.counts().meetings();
    network = result.network();
    Set<FoundNote> known =
        before.notes().stream()
            .map(note -> new FoundNote(note.contact(), TextCleaning.line(note.text())))
            .collect(Collectors.toSet());
    for (FoundNote found : result.news().notes()) {
      if (known.add(found)) {
        UUID id = StableUid.of(before.network().owner().id(), "note", found.toString());
        note(new Note("note-" + id, found.contact(), today, found.text()));
      }
    }
    String called = result.news().owner();
    String name = before.network().owner().name();
    if (called != null && !Topic.fold(called).equals(Topic.fold(name))) {
      told.add(TEXTS.ownerIsCalled(called, name));
    }
  }

  ImportedChanges done() {
    Set<String> known =
        before.network().contacts().stream().map(Contact::id).collect(Collectors.toSet());
    Set<String> forgotten =
        Stream.concat(
                network.contacts().stream().filter(contact -> !known.contains(contact.id())),
                network.persons().stream()
                    .filter(person -> !before.network().persons().contains(person))
                    .map(FileMerge::asContact))
            .filter(refused)
            .map(Contact::id)
            .collect(Collectors.toSet());
    if (!forgotten.isEmpty()) {
      // No name: whoever was forgotten is not named again.
      skipped.add(
          forgotten.size() == 1
              ? TEXTS.personWhomYouHadForgotten()
              : TEXTS.forgotten(forgotten.size()));
    }
    Network after = WithoutContacts.of(withoutMeetingsOut(), forgotten);
    List<Change> changes = new ArrayList<>(NetworkChanges.between(before.network(), after));
    noted.stream().filter(change -> !isAbout(change, forgotten)).forEach(changes::add);
    return new ImportedChanges(
        changes, new ImportReport(files, counts(after, known), told, merged, skipped));
  }

  /** Forgetting knows people as contacts. */
  private static Contact asContact(KnownPerson person) {
    return Contact.builder(person.id(), person.name()).organization(person.organization()).build();
  }

  /** A meeting that was taken out does not come back. */
  private Network withoutMeetingsOut() {
    Set<String> out = before.meetingsOut();
    return network.meetings().stream().noneMatch(meeting -> out.contains(meeting.id()))
        ? network
        : WithoutContacts.norMeetings(network, out);
  }

  private static boolean isAbout(Change change, Set<String> contacts) {
    return change instanceof Change.Noted noted && contacts.contains(noted.note().contact());
  }

  private ImportCounts counts(Network after, Set<String> known) {
    Map<String, Contact> there = new HashMap<>();
    before.network().contacts().forEach(contact -> there.put(contact.id(), contact));
    int updated =
        (int)
            after.contacts().stream()
                .filter(contact -> known.contains(contact.id()))
                .filter(contact -> !contact.equals(there.get(contact.id())))
                .count();
    return new ImportCounts(
        after.contacts().size() - known.size(),
        updated,
        unchanged,
        after.interactions().size() - before.network().interactions().size(),
        meetings,
        noted.size());
  }
}
