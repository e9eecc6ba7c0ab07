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
final class Facts {
  private static final String ONLY = "";

  final Trail trail = new Trail();
  final Shelf<Owner> owners = new Shelf<>(trail, owner -> ONLY);
  final Shelf<Policy> policies = new Shelf<>(trail, policy -> ONLY);
  final Shelf<Contact> contacts = new Shelf<>(trail, Contact::id);
  final Shelf<Interaction> interactions = new Shelf<>(trail, Interaction::id);
  final Shelf<Introduction> introductions = new Shelf<>(trail, Introduction::id);
  final Shelf<Meeting> meetings = new Shelf<>(trail, Meeting::id);

  /** The ids of meetings that were taken out. */
  final Shelf<String> meetingsOut = new Shelf<>(trail, id -> id);

  final Shelf<KnownPerson> persons = new Shelf<>(trail, KnownPerson::id);
  final Shelf<Acquaintance> acquaintances = new Shelf<>(trail, tie -> pair(tie.from(), tie.to()));
  final Shelf<Target> targets = new Shelf<>(trail, Target::id);
  final Shelf<Goal> goals = new Shelf<>(trail, Goal::id);
  final Shelf<Event> events = new Shelf<>(trail, Event::id);
  final Shelf<Group> groups = new Shelf<>(trail, Group::id);
  final Shelf<Resource> resources = new Shelf<>(trail, Resource::id);
  final Shelf<Response> responses =
      new Shelf<>(trail, response -> answered(response.advice(), response.rule()));
  final Shelf<Note> notes = new Shelf<>(trail, Note::id);

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
