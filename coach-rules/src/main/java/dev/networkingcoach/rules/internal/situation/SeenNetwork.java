package dev.networkingcoach.rules.internal.situation;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.SameTopics;

/**
 * A network as the rules see it: under the policy in force, and with each topic that stands in a
 * group of topics that mean the same named by the first of its group.
 */
final class SeenNetwork {
  private final SameTopics same;

  private SeenNetwork(SameTopics same) {
    this.same = same;
  }

  /** The network under this policy. */
  static Network of(Network network, Policy policy) {
    boolean asItIs = network.owner().sameTopics().isEmpty();
    if (asItIs && policy.equals(network.policy())) {
      return network;
    }
    Network seen = asItIs ? network : new SeenNetwork(SameTopics.of(network.owner())).seen(network);
    return seen.toBuilder().policy(policy).build();
  }

  private Network seen(Network network) {
    return new Network(
        seen(network.owner()),
        network.contacts().stream().map(this::seen).toList(),
        network.interactions(),
        network.introductions(),
        network.meetings(),
        network.persons(),
        network.acquaintances(),
        network.targets(),
        network.goals(),
        network.events().stream().map(this::seen).toList(),
        network.groups(),
        network.resources().stream().map(this::seen).toList(),
        network.responses(),
        network.policy());
  }

  private Owner seen(Owner owner) {
    return owner.toBuilder()
        .markets(same.firsts(owner.markets()))
        .needs(same.firsts(owner.needs()))
        .offers(same.firsts(owner.offers()))
        .build();
  }

  private Contact seen(Contact contact) {
    return contact.toBuilder()
        .markets(same.firsts(contact.markets()))
        .interests(same.firsts(contact.interests()))
        .needs(same.firsts(contact.needs()))
        .offers(same.firsts(contact.offers()))
        .build();
  }

  private Event seen(Event event) {
    return event.toBuilder().markets(same.firsts(event.markets())).build();
  }

  private Resource seen(Resource resource) {
    return resource.toBuilder().topics(same.firsts(resource.topics())).build();
  }
}
