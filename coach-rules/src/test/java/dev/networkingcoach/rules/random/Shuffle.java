package dev.networkingcoach.rules.random;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Resource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The same network in another order: every list of it, and every list in its facts. */
public final class Shuffle {
  private final Random random;

  /** An order by chance, the same one from the same seed. */
  public Shuffle(long seed) {
    random = new Random(seed);
  }

  /** The network, shuffled. */
  public Network of(Network network) {
    return new Network(
        of(network.owner()),
        shuffled(network.contacts().stream().map(this::of).toList()),
        shuffled(network.interactions()),
        shuffled(network.introductions().stream().map(this::of).toList()),
        shuffled(network.meetings().stream().map(this::of).toList()),
        shuffled(network.persons()),
        shuffled(network.acquaintances().stream().map(this::of).toList()),
        shuffled(network.targets()),
        shuffled(network.goals()),
        shuffled(network.events().stream().map(this::of).toList()),
        shuffled(network.groups()),
        shuffled(network.resources().stream().map(this::of).toList()),
        shuffled(network.responses()),
        of(network.policy()));
  }

  private <T> List<T> shuffled(Collection<T> list) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  private Owner of(Owner owner) {
    return owner.toBuilder()
        .markets(shuffled(owner.markets()))
        .needs(shuffled(owner.needs()))
        .offers(shuffled(owner.offers()))
        .sameTopics(shuffled(owner.sameTopics()))
        .build();
  }

  private Contact of(Contact contact) {
    return contact.toBuilder()
        .markets(shuffled(contact.markets()))
        .interests(shuffled(contact.interests()))
        .needs(shuffled(contact.needs()))
        .offers(shuffled(contact.offers()))
        .build();
  }

  private Meeting of(Meeting meeting) {
    return new Meeting(
        meeting.id(), shuffled(meeting.with()), meeting.on(), meeting.at(), meeting.purpose());
  }

  private Introduction of(Introduction introduction) {
    return new Introduction(
        introduction.id(),
        shuffled(introduction.between()),
        introduction.on(),
        introduction.topic());
  }

  private Acquaintance of(Acquaintance knows) {
    return random.nextBoolean() ? knows : knows.between(knows.to(), knows.from());
  }

  private Event of(Event event) {
    return new Event(
        event.id(),
        event.name(),
        event.on(),
        event.purpose(),
        shuffled(event.markets()),
        shuffled(event.meet()));
  }

  private Resource of(Resource resource) {
    return new Resource(
        resource.id(),
        resource.title(),
        shuffled(resource.topics()),
        resource.added(),
        resource.link());
  }

  private Policy of(Policy policy) {
    return policy.toBuilder().placeholderNames(shuffled(policy.placeholderNames())).build();
  }
}
