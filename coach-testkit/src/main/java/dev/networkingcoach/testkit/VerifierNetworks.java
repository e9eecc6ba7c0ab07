package dev.networkingcoach.testkit;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.ContactBuilder;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Goal;
import dev.networkingcoach.api.facts.Group;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.KnownPerson;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.NetworkBuilder;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.OwnerBuilder;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.PolicyBuilder;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.Target;

/** Puts facts together to a network, in the order given. */
public final class VerifierNetworks {
  private final NetworkBuilder network = Network.builder(VerifierFacts.owner().build());
  private int ids;

  private VerifierNetworks() {}

  /**
   * A network of these facts: those of the API or their builders, what {@link VerifierFacts} makes,
   * and collections of all of them. Without an owner or a policy it has the default ones.
   */
  public static Network of(Object... facts) {
    VerifierNetworks networks = new VerifierNetworks();
    for (Object fact : facts) {
      networks.add(fact);
    }
    return networks.network.build();
  }

  private void add(Object fact) {
    if (fact instanceof Iterable<?> several) {
      several.forEach(this::add);
    } else if (fact instanceof Object[] several) {
      for (Object one : several) {
        add(one);
      }
    } else if (fact instanceof ContactBuilder contact) {
      network.contacts(contact.build());
    } else if (fact instanceof VerifierInteraction happening) {
      network.interactions(happening.asInteraction("i" + ++ids));
    } else if (fact instanceof BroughtTogether together) {
      network.introductions(together.asIntroduction("i" + ++ids));
    } else if (fact instanceof Gathering gathering) {
      network.events(gathering.asEvent());
    } else if (fact instanceof OwnerBuilder owner) {
      network.owner(owner.build());
    } else if (fact instanceof PolicyBuilder policy) {
      network.policy(policy.build());
    } else {
      addPlain(fact);
    }
  }

  private void addPlain(Object fact) {
    if (fact instanceof Contact contact) {
      network.contacts(contact);
    } else if (fact instanceof Interaction interaction) {
      network.interactions(interaction);
    } else if (fact instanceof Introduction introduction) {
      network.introductions(introduction);
    } else if (fact instanceof Meeting meeting) {
      network.meetings(meeting);
    } else if (fact instanceof KnownPerson person) {
      network.persons(person);
    } else if (fact instanceof Acquaintance acquaintance) {
      network.acquaintances(acquaintance);
    } else if (fact instanceof Target target) {
      network.targets(target);
    } else if (fact instanceof Goal goal) {
      network.goals(goal);
    } else if (fact instanceof Event event) {
      network.events(event);
    } else if (fact instanceof Group group) {
      network.groups(group);
    } else if (fact instanceof Resource resource) {
      network.resources(resource);
    } else if (fact instanceof Response response) {
      network.responses(response);
    } else if (fact instanceof Owner owner) {
      network.owner(owner);
    } else if (fact instanceof Policy policy) {
      network.policy(policy);
    } else {
      throw new IllegalArgumentException("fact (" + fact + ") must be one of a network's.");
    }
  }
}
