package dev.networkingcoach.journal.internal.fold;

import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.FactKind;
import java.util.ArrayList;
import java.util.List;

/** Takes a fact back out. */
final class FactRemoval {
  private static final int SHOWN = 5;

  private FactRemoval() {}

  static void apply(FoldedFacts facts, Change.Removed removed, AppliedChange applied) {
    String id = removed.id();
    if (removed.kind() == FactKind.CONTACT) {
      List<String> naming = naming(facts, id);
      if (!applied.check(
          naming.isEmpty(),
          "id",
          id,
          "must be a contact that no other fact names, but "
              + SomeNames.of(naming, SHOWN)
              + (naming.size() == 1 ? " does" : " do"),
          "Maybe archive the contact, or forget them with all that names them.")) {
        return;
      }
    }
    boolean there = shelf(facts, removed.kind()).remove(id);
    if (removed.kind() == FactKind.MEETING) {
      facts.meetingsOut.put(id);
    }
    applied.check(
        there || !applied.isNew(),
        "id",
        id,
        "must be the id of a fact of the kind " + removed.kind(),
        "Maybe it was removed before.");
  }

  private static FactStore<?> shelf(FoldedFacts facts, FactKind kind) {
    return switch (kind) {
      case CONTACT -> facts.contacts;
      case INTERACTION -> facts.interactions;
      case INTRODUCTION -> facts.introductions;
      case MEETING -> facts.meetings;
      case PERSON -> facts.persons;
      case TARGET -> facts.targets;
      case GOAL -> facts.goals;
      case EVENT -> facts.events;
      case GROUP -> facts.groups;
      case RESOURCE -> facts.resources;
      case NOTE -> facts.notes;
    };
  }

  /** What names a contact, in words with ids. */
  private static List<String> naming(FoldedFacts facts, String contact) {
    List<String> naming = new ArrayList<>();
    facts.interactions.all().stream()
        .filter(interaction -> interaction.contact().equals(contact))
        .forEach(interaction -> naming.add("interaction " + interaction.id()));
    facts.introductions.all().stream()
        .filter(introduction -> introduction.involves(contact))
        .forEach(introduction -> naming.add("introduction " + introduction.id()));
    facts.meetings.all().stream()
        .filter(meeting -> meeting.with().contains(contact))
        .forEach(meeting -> naming.add("meeting " + meeting.id()));
    facts.acquaintances.all().stream()
        .filter(tie -> tie.from().equals(contact) || tie.to().equals(contact))
        .forEach(tie -> naming.add("the acquaintance of " + tie.from() + " and " + tie.to()));
    facts.notes.all().stream()
        .filter(note -> note.contact().equals(contact))
        .forEach(note -> naming.add("note " + note.id()));
    return naming;
  }
}
