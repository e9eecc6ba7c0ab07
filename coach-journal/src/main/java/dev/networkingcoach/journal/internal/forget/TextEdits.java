package dev.networkingcoach.journal.internal.forget;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Goal;
import dev.networkingcoach.api.facts.Group;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.KnownPerson;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.api.journal.Note;
import dev.networkingcoach.api.journal.OwnerField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a person out of the texts of changes that are about others. Immutable. */
final class TextEdits {
  private final ForgottenPerson person;
  private final TextScrubber scrubber;

  TextEdits(ForgottenPerson person, TextScrubber scrubber) {
    this.person = person;
    this.scrubber = scrubber;
  }

  /** The change without mention of the person. Names of others stay: a namesake keeps theirs. */
  Change in(Change change) {
    if (change instanceof Change.Happened happened) {
      return new Change.Happened(in(happened.interaction()));
    }
    if (change instanceof Change.Introduced introduced) {
      Introduction it = introduced.introduction();
      return new Change.Introduced(
          new Introduction(it.id(), it.between(), it.on(), optional(it.topic())));
    }
    if (change instanceof Change.Noted noted) {
      Note note = noted.note();
      return new Change.Noted(new Note(note.id(), note.contact(), note.on(), text(note.text())));
    }
    return change instanceof Change.Opened
            || change instanceof Change.OwnerSet
            || change instanceof Change.OwnerListed
        ? ofOwner(change)
        : ofContactOrPlan(change);
  }

  /** The meeting with the others alone; null where there are none. */
  @Nullable Change in(Change.MeetingSet set) {
    Meeting it = set.meeting();
    List<String> with = it.with().stream().filter(id -> !person.ids().contains(id)).toList();
    return with.isEmpty()
        ? null
        : new Change.MeetingSet(
            new Meeting(it.id(), with, it.on(), it.at(), optional(it.purpose())));
  }

  /** Whether the text names the person. */
  boolean mention(String text) {
    return scrubber.mentions(text);
  }

  private Interaction in(Interaction it) {
    String target = it.target();
    return it.toBuilder()
        .what(optional(it.what()))
        .target(target != null && person.ids().contains(target) ? null : target)
        .build();
  }

  private Change ofOwner(Change change) {
    if (change instanceof Change.Opened opened) {
      Owner it = opened.owner();
      return new Change.Opened(
          it.toBuilder()
              .purpose(optional(it.purpose()))
              .positioning(optional(it.positioning()))
              .markets(topics(it.markets()))
              .needs(topics(it.needs()))
              .offers(topics(it.offers()))
              .sameTopics(groups(it.sameTopics()))
              .build());
    }
    if (change instanceof Change.OwnerSet set) {
      boolean isText = set.field() == OwnerField.PURPOSE || set.field() == OwnerField.POSITIONING;
      return isText ? new Change.OwnerSet(set.field(), optional(set.value())) : change;
    }
    Change.OwnerListed listed = (Change.OwnerListed) change;
    return listed.list() == ListField.EMAILS
        ? change
        : new Change.OwnerListed(listed.list(), text(listed.item()), listed.present());
  }

  private Change ofContactOrPlan(Change change) {
    if (change instanceof Change.ContactAdded added) {
      return new Change.ContactAdded(in(added.contact()));
    }
    if (change instanceof Change.ContactSet set) {
      boolean isText =
          set.field() == ContactField.ORGANIZATION || set.field() == ContactField.TITLE;
      return isText
          ? new Change.ContactSet(set.contact(), set.field(), optional(set.value()))
          : change;
    }
    if (change instanceof Change.ContactListed listed && listed.list() != ListField.EMAILS) {
      return new Change.ContactListed(
          listed.contact(), listed.list(), text(listed.item()), listed.present());
    }
    return ofPlan(change);
  }

  private Contact in(Contact it) {
    return it.toBuilder()
        .organization(optional(it.organization()))
        .title(optional(it.title()))
        .markets(topics(it.markets()))
        .interests(topics(it.interests()))
        .needs(topics(it.needs()))
        .offers(topics(it.offers()))
        .labels(it.labels().stream().map(this::text).toList())
        .build();
  }

  private Change ofPlan(Change change) {
    if (change instanceof Change.TargetSet set) {
      Target it = set.target();
      return new Change.TargetSet(
          new Target(it.id(), text(it.name()), topic(it.market()), it.by(), it.reached()));
    }
    if (change instanceof Change.PersonSet set) {
      KnownPerson it = set.person();
      return new Change.PersonSet(
          new KnownPerson(
              it.id(),
              it.name(),
              optional(it.organization()),
              optional(it.title()),
              topics(it.markets())));
    }
    if (change instanceof Change.Acquainted acquainted) {
      Acquaintance it = acquainted.acquaintance();
      return new Change.Acquainted(
          new Acquaintance(it.from(), it.to(), it.strength(), optional(it.basis()), it.since()));
    }
    if (change instanceof Change.GoalSet set) {
      Goal it = set.goal();
      return new Change.GoalSet(
          new Goal(it.id(), text(it.text()), topic(it.market()), it.deadline(), it.achieved()));
    }
    if (change instanceof Change.EventSet set) {
      Event it = set.event();
      List<String> meet = it.meet().stream().filter(id -> !person.ids().contains(id)).toList();
      return new Change.EventSet(
          new Event(
              it.id(),
              text(it.name()),
              it.on(),
              optional(it.purpose()),
              topics(it.markets()),
              meet));
    }
    if (change instanceof Change.GroupSet set) {
      Group it = set.group();
      return new Change.GroupSet(
          new Group(it.id(), text(it.name()), it.joined(), optional(it.platform())));
    }
    if (change instanceof Change.ResourceSet set) {
      Resource it = set.resource();
      return new Change.ResourceSet(
          new Resource(
              it.id(), text(it.title()), topics(it.topics()), it.added(), optional(it.link())));
    }
    return change;
  }

  private String text(String text) {
    return scrubber.scrub(text);
  }

  private @Nullable String optional(@Nullable String text) {
    return scrubber.scrubOptional(text);
  }

  private @Nullable Topic topic(@Nullable Topic topic) {
    return topic == null ? null : Topic.of(scrubber.scrub(topic.text()));
  }

  private List<Topic> topics(List<Topic> topics) {
    return topics.stream().map(topic -> Topic.of(scrubber.scrub(topic.text()))).toList();
  }

  /** The groups without topics that name the person; one topic alone is no group. */
  private List<List<Topic>> groups(List<List<Topic>> groups) {
    return groups.stream()
        .map(group -> group.stream().filter(topic -> !mention(topic.text())).toList())
        .filter(group -> group.size() > 1)
        .toList();
  }
}
