package dev.networkingcoach.journal.internal.forget;

import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.FactKind;
import dev.networkingcoach.journal.internal.fold.RecordedAdviceKey;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides, change by change in their order, what is left of each when a person is forgotten. Not
 * thread-safe.
 */
final class ChangeRewriting {
  private final ForgottenPerson person;
  private final TextEdits texts;
  private final Set<String> kept = new HashSet<>();
  private final Set<String> dropped = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  /** Without this person. */
  ChangeRewriting(ForgottenPerson person, TextScrubber scrubber) {
    this.person = person;
    this.texts = new TextEdits(person, scrubber);
    person.names().forEach(name -> names.add(Topic.fold(name)));
  }

  /** What is left of the change: the same, another, or nothing. */
  @Nullable Change rewrite(Change change) {
    if (change instanceof Change.Happened happened) {
      return fact(
          FactKind.INTERACTION,
          happened.interaction().id(),
          is(happened.interaction().contact()) ? null : texts.in(change));
    }
    if (change instanceof Change.Introduced introduced) {
      return fact(
          FactKind.INTRODUCTION,
          introduced.introduction().id(),
          introduced.introduction().between().stream().anyMatch(this::is)
              ? null
              : texts.in(change));
    }
    if (change instanceof Change.Noted noted) {
      return fact(
          FactKind.NOTE, noted.note().id(), is(noted.note().contact()) ? null : texts.in(change));
    }
    if (change instanceof Change.MeetingSet set) {
      return fact(FactKind.MEETING, set.meeting().id(), texts.in(set));
    }
    if (change instanceof Change.PersonSet set) {
      String id = set.person().id();
      return fact(FactKind.PERSON, id, is(id) ? null : texts.in(change));
    }
    if (change instanceof Change.TargetSet set) {
      boolean isPerson = is(set.target().id()) || names.contains(Topic.fold(set.target().name()));
      return fact(FactKind.TARGET, set.target().id(), isPerson ? null : texts.in(change));
    }
    if (change instanceof Change.Removed removed) {
      boolean isPerson = removed.kind() == FactKind.CONTACT && is(removed.id());
      return isPerson || dropped.contains(key(removed.kind(), removed.id())) ? null : change;
    }
    return isAbout(change) ? null : texts.in(change);
  }

  /**
   * A fact that replaced another of its id takes that one along: it must not come back because the
   * one after it is gone.
   */
  private @Nullable Change fact(FactKind kind, String id, @Nullable Change left) {
    String key = key(kind, id);
    if (left != null) {
      dropped.remove(key);
      kept.add(key);
      return left;
    }
    dropped.add(key);
    return kept.remove(key) ? new Change.Removed(kind, id) : null;
  }

  private static String key(FactKind kind, String id) {
    return kind + " " + id;
  }

  private boolean isAbout(Change change) {
    if (change instanceof Change.ContactAdded added) {
      return is(added.contact().id());
    }
    if (change instanceof Change.ContactSet set) {
      return is(set.contact());
    }
    if (change instanceof Change.ContactListed listed) {
      return is(listed.contact());
    }
    if (change instanceof Change.Merged merged) {
      return is(merged.from()) || is(merged.into());
    }
    if (change instanceof Change.SameTopicSet set) {
      return texts.mention(set.first()) || texts.mention(set.other());
    }
    if (change instanceof Change.Acquainted acquainted) {
      return is(acquainted.acquaintance().from()) || is(acquainted.acquaintance().to());
    }
    if (change instanceof Change.Unacquainted ended) {
      return is(ended.from()) || is(ended.to());
    }
    if (change instanceof Change.Answered answered) {
      return isIn(answered.response().advice());
    }
    return change instanceof Change.Unanswered answer && isIn(answer.advice());
  }

  private boolean is(String id) {
    return person.ids().contains(id);
  }

  private boolean isIn(@Nullable String advice) {
    return person.ids().stream().anyMatch(id -> RecordedAdviceKey.names(advice, id));
  }
}
