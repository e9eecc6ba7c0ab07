package dev.networkingcoach.benchmarks;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.NetworkBuilder;
import dev.networkingcoach.api.facts.OwnerBuilder;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.fault.InvalidFactsException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Takes facts away from a network for as long as something stays true of it. */
final class Shrinking {
  private static final List<UnaryOperator<Contact>> SIMPLER =
      List.of(
          contact -> Contact.builder(contact.id(), "Somebody").build(),
          contact -> contact.toBuilder().name("Somebody").build(),
          contact -> contact.toBuilder().organization(null).build(),
          contact -> contact.toBuilder().markets().interests().build(),
          contact -> contact.toBuilder().needs().build(),
          contact -> contact.toBuilder().offers().build(),
          contact -> contact.toBuilder().connections(null).cadenceDays(null).build(),
          contact -> contact.toBuilder().birthday(null).labels(List.of()).build());

  private static final List<UnaryOperator<OwnerBuilder>> SIMPLER_OWNERS =
      List.of(
          owner -> owner.sameTopics(List.of()),
          owner -> owner.emails(List.of()),
          owner -> owner.markets().needs().offers(),
          owner -> owner.purpose("to grow").positioning("I help banks"));

  private static final Kind<Contact> CONTACTS =
      new Kind<>(Network::contacts, NetworkBuilder::contacts);

  /** Contacts last, for the others name them. */
  private static final List<Kind<?>> KINDS =
      List.of(
          new Kind<>(Network::responses, NetworkBuilder::responses),
          new Kind<>(Network::resources, NetworkBuilder::resources),
          new Kind<>(Network::groups, NetworkBuilder::groups),
          new Kind<>(Network::events, NetworkBuilder::events),
          new Kind<>(Network::goals, NetworkBuilder::goals),
          new Kind<>(Network::targets, NetworkBuilder::targets),
          new Kind<>(Network::acquaintances, NetworkBuilder::acquaintances),
          new Kind<>(Network::persons, NetworkBuilder::persons),
          new Kind<>(Network::meetings, NetworkBuilder::meetings),
          new Kind<>(Network::introductions, NetworkBuilder::introductions),
          new Kind<>(Network::interactions, NetworkBuilder::interactions),
          CONTACTS);

  private record Kind<T>(
      Function<Network, List<T>> facts, BiConsumer<NetworkBuilder, List<T>> add) {

    void copy(Network from, NetworkBuilder to) {
      add.accept(to, facts.apply(from));
    }
  }

  private final Predicate<Network> holds;
  private Network smallest;

  private Shrinking(Network network, Predicate<Network> holds) {
    this.holds = holds;
    smallest = network;
  }

  static Network of(Network network, Predicate<Network> holds) {
    Shrinking shrinking = new Shrinking(network, holds);
    Network before;
    do {
      before = shrinking.smallest;
      shrinking.round();
    } while (!before.equals(shrinking.smallest));
    return shrinking.smallest;
  }

  private void round() {
    KINDS.forEach(this::fewer);
    attempt(smallest.toBuilder().policy(Policy.defaults()));
    for (UnaryOperator<OwnerBuilder> simpler : SIMPLER_OWNERS) {
      attempt(smallest.toBuilder().owner(simpler.apply(smallest.owner().toBuilder()).build()));
    }
    for (int i = 0; i < smallest.contacts().size(); i++) {
      for (UnaryOperator<Contact> simpler : SIMPLER) {
        List<Contact> contacts = new ArrayList<>(smallest.contacts());
        contacts.set(i, simpler.apply(contacts.get(i)));
        attempt(without(CONTACTS).contacts(contacts));
      }
    }
  }

  private <T> void fewer(Kind<T> kind) {
    for (int size = kind.facts.apply(smallest).size(); size > 0; size /= 2) {
      int start = 0;
      while (start < kind.facts.apply(smallest).size()) {
        List<T> rest = new ArrayList<>(kind.facts.apply(smallest));
        rest.subList(start, Math.min(start + size, rest.size())).clear();
        NetworkBuilder candidate = without(kind);
        kind.add.accept(candidate, rest);
        if (!attempt(candidate)) {
          start += size;
        }
      }
    }
  }

  private NetworkBuilder without(Kind<?> left) {
    NetworkBuilder builder = Network.builder(smallest.owner()).policy(smallest.policy());
    for (Kind<?> kind : KINDS) {
      if (!kind.equals(left)) {
        kind.copy(smallest, builder);
      }
    }
    return builder;
  }

  private boolean attempt(NetworkBuilder builder) {
    Network candidate;
    try {
      candidate = builder.build();
    } catch (InvalidFactsException e) {
      // Taking a contact away leaves facts that name it: not a network, so no candidate.
      return false;
    }
    if (!candidate.equals(smallest) && holds.test(candidate)) {
      smallest = candidate;
      return true;
    }
    return false;
  }
}
