package dev.networkingcoach.journal.internal.fold;

import dev.networkingcoach.api.journal.Change;
import java.util.List;

/** Applies the changes to all facts but the owner and the contacts. */
final class FactChanges {
  private FactChanges() {}

  /** Whether it was a change of this kind. */
  static boolean apply(FoldedFacts facts, Change change, AppliedChange applied) {
    return happened(facts, change, applied)
        || met(facts, change, applied)
        || set(facts, change)
        || answered(facts, change, applied)
        || tied(facts, change);
  }

  private static boolean happened(FoldedFacts facts, Change change, AppliedChange applied) {
    if (change instanceof Change.Happened happened) {
      if (applied.contact(facts, "interaction.contact", happened.interaction().contact())) {
        facts.interactions.put(happened.interaction());
      }
    } else if (change instanceof Change.Introduced introduced) {
      var between = introduced.introduction().between();
      // Both are looked up, so that both faults are told.
      boolean one = applied.contact(facts, "introduction.between[0]", between.get(0));
      boolean other = applied.contact(facts, "introduction.between[1]", between.get(1));
      if (one && other) {
        facts.introductions.put(introduced.introduction());
      }
    } else {
      return false;
    }
    return true;
  }

  private static boolean met(FoldedFacts facts, Change change, AppliedChange applied) {
    if (change instanceof Change.MeetingSet set) {
      List<String> with = set.meeting().with();
      boolean known = true;
      for (int i = 0; i < with.size(); i++) {
        known &= applied.contact(facts, "meeting.with[" + i + "]", with.get(i));
      }
      if (known && !facts.meetingsOut.has(set.meeting().id())) {
        facts.meetings.put(set.meeting());
      }
    } else if (change instanceof Change.PersonSet set) {
      if (applied.check(
          !facts.contacts.has(set.person().id()),
          "person.id",
          set.person().id(),
          "must not be a contact's id",
          "Maybe change the contact instead.")) {
        facts.persons.put(set.person());
      }
    } else {
      return false;
    }
    return true;
  }

  private static boolean set(FoldedFacts facts, Change change) {
    if (change instanceof Change.TargetSet set) {
      facts.targets.put(set.target());
    } else if (change instanceof Change.GoalSet set) {
      facts.goals.put(set.goal());
    } else if (change instanceof Change.EventSet set) {
      facts.events.put(set.event());
    } else if (change instanceof Change.GroupSet set) {
      facts.groups.put(set.group());
    } else if (change instanceof Change.ResourceSet set) {
      facts.resources.put(set.resource());
    } else {
      return false;
    }
    return true;
  }

  private static boolean answered(FoldedFacts facts, Change change, AppliedChange applied) {
    if (change instanceof Change.Answered answered) {
      facts.responses.put(answered.response());
    } else if (change instanceof Change.Unanswered answer) {
      if (applied.check(
          (answer.advice() == null) != (answer.rule() == null),
          "advice",
          answer.advice(),
          "or rule must be given, and not both")) {
        facts.responses.remove(FoldedFacts.answered(answer.advice(), answer.rule()));
      }
    } else {
      return false;
    }
    return true;
  }

  private static boolean tied(FoldedFacts facts, Change change) {
    if (change instanceof Change.Acquainted acquainted) {
      facts.acquaintances.put(acquainted.acquaintance());
    } else if (change instanceof Change.Unacquainted ended) {
      facts.acquaintances.remove(FoldedFacts.pair(ended.from(), ended.to()));
    } else {
      return false;
    }
    return true;
  }
}
