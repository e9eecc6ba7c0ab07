package dev.networkingcoach.journal.internal.fold;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Goal;
import dev.networkingcoach.api.facts.Group;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.KnownPerson;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.journal.Note;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Everything known at one point of a journal, as it is being read. Not thread-safe. */
final class FoldedFacts {
  private static final String ONLY = "";

  final UndoStack trail = new UndoStack();
  final FactStore<Owner> owners = new FactStore<>(trail, owner -> ONLY);
  final FactStore<Policy> policies = new FactStore<>(trail, policy -> ONLY);
  final FactStore<Contact> contacts = new FactStore<>(trail, Contact::id);
  final FactStore<Interaction> interactions = new FactStore<>(trail, Interaction::id);
  final FactStore<Introduction> introductions = new FactStore<>(trail, Introduction::id);
  final FactStore<Meeting> meetings = new FactStore<>(trail, Meeting::id);

  /** The ids of meetings that were taken out. */
  final FactStore<String> meetingsOut = new FactStore<>(trail, id -> id);

  final FactStore<KnownPerson> persons = new FactStore<>(trail, KnownPerson::id);
  final FactStore<Acquaintance> acquaintances =
      new FactStore<>(trail, tie -> pair(tie.from(), tie.to()));
  final FactStore<Target> targets = new FactStore<>(trail, Target::id);
  final FactStore<Goal> goals = new FactStore<>(trail, Goal::id);
  final FactStore<Event> events = new FactStore<>(trail, Event::id);
  final FactStore<Group> groups = new FactStore<>(trail, Group::id);
  final FactStore<Resource> resources = new FactStore<>(trail, Resource::id);
  final FactStore<Response> responses =
      new FactStore<>(trail, response -> answered(response.advice(), response.rule()));
  final FactStore<Note> notes = new FactStore<>(trail, Note::id);

  /** The owner; null before the journal was opened. */
  @Nullable Owner owner() {
    Iterator<Owner> owner = owners.all().iterator();
    return owner.hasNext() ? owner.next() : null;
  }

  /** Two ids as a key, whichever way round; ids hold no line break. */
  static String pair(String one, String other) {
    return one.compareTo(other) < 0 ? one + "\n" + other : other + "\n" + one;
  }

  /** The advice or the rule that is answered, as a key. */
  static String answered(@Nullable String advice, @Nullable String rule) {
    return advice == null ? "rule " + rule : "advice " + advice;
  }

  /** The network these facts make; checked as every network is. */
  Network network(Owner owner) {
    return Network.builder(owner)
        .policy(policies.all().stream().findFirst().orElseGet(Policy::defaults))
        .contacts(contacts.all())
        .interactions(interactions.all())
        .introductions(introductions.all())
        .meetings(meetings.all())
        .persons(persons.all())
        .acquaintances(acquaintances.all())
        .targets(targets.all())
        .goals(goals.all())
        .events(events.all())
        .groups(groups.all())
        .resources(resources.all())
        .responses(responses.all())
        .build();
  }

  int size() {
    return contacts.size()
        + interactions.size()
        + introductions.size()
        + meetings.size()
        + persons.size()
        + notes.size()
        + acquaintances.size()
        + responses.size();
  }
}
