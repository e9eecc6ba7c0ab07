package dev.networkingcoach.rules.internal.situation;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.rules.internal.standing.Covers;
import dev.networkingcoach.rules.internal.standing.Offers;
import dev.networkingcoach.rules.internal.standing.OwnerNeeds;
import dev.networkingcoach.rules.internal.standing.OwnerServes;
import dev.networkingcoach.rules.internal.standing.Seeks;
import dev.networkingcoach.rules.internal.standing.Standing;
import dev.networkingcoach.rules.internal.standing.Standings;
import dev.networkingcoach.rules.internal.standing.WorksIn;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who looks for what, who offers it, and what covers it. Only topics that can meet another side are
 * told: a topic nobody else mentions would be one more fact in the session and never join.
 */
final class TopicFacts {
  /** So many topics are compared faster with each other than through a map. */
  private static final int FEW = 6;

  private final Network network;
  private final Collection<Standing> standings;
  private final Map<String, Standing> inQuestion;
  private final Collection<Object> facts;

  TopicFacts(
      Network network,
      Standings standings,
      Map<String, Standing> inQuestion,
      Collection<Object> facts) {
    this.network = network;
    this.standings = standings.all();
    this.inQuestion = inQuestion;
    this.facts = facts;
  }

  void add() {
    Set<Topic> offered = new HashSet<>();
    Set<Topic> wanted = new HashSet<>(network.owner().needs());
    Set<Topic> covered = new HashSet<>();
    network.resources().forEach(resource -> covered.addAll(resource.topics()));
    for (Standing standing : standings) {
      offered.addAll(standing.contact().offers());
      wanted.addAll(standing.contact().needs());
    }
    addOwner(offered);
    Set<Topic> sought = new HashSet<>();
    for (Standing standing : standings) {
      addContact(standing, offered, wanted, covered, sought);
    }
    for (Resource resource : network.resources()) {
      for (Topic topic : distinct(resource.topics())) {
        if (sought.contains(topic)) {
          facts.add(new Covers(topic.folded(), resource));
        }
      }
    }
  }

  private void addOwner(Set<Topic> offered) {
    for (Topic need : distinct(network.owner().needs())) {
      if (offered.contains(need)) {
        facts.add(new OwnerNeeds(need.folded(), need));
      }
    }
    for (Topic market : distinct(network.owner().markets())) {
      facts.add(new OwnerServes(market.folded(), market));
    }
  }

  private void addContact(
      Standing standing,
      Set<Topic> offered,
      Set<Topic> wanted,
      Set<Topic> covered,
      Set<Topic> sought) {
    Contact contact = standing.contact();
    Organization organization = new Organization(contact);
    for (Topic need : distinct(contact.needs())) {
      if (offered.contains(need) || covered.contains(need)) {
        sought.add(need);
        facts.add(
            new Seeks(need.folded(), contact.id(), true, organization.folded(), standing, need));
      }
    }
    for (Topic interest : distinct(contact.interests())) {
      if (covered.contains(interest) && !contact.needs().contains(interest)) {
        sought.add(interest);
        String folded = interest.folded();
        facts.add(
            new Seeks(folded, contact.id(), false, organization.folded(), standing, interest));
      }
    }
    boolean needed = false;
    for (Topic offer : distinct(contact.offers())) {
      needed |= network.owner().needs().contains(offer);
      if (wanted.contains(offer)) {
        facts.add(new Offers(offer.folded(), contact.id(), organization.folded(), standing));
      }
    }
    if (needed) {
      inQuestion.put(contact.id(), standing);
    }
    List<Topic> ownerMarkets = network.owner().markets();
    for (Topic market : distinct(contact.markets())) {
      if (ownerMarkets.contains(market)) {
        facts.add(new WorksIn(market.folded(), contact.advocacy(), standing));
      }
    }
  }

  /** Equal topics once, in the first spelling by plain order, so that their order says nothing. */
  private static Collection<Topic> distinct(List<Topic> topics) {
    if (topics.size() <= FEW && allDiffer(topics)) {
      return topics;
    }
    Map<Topic, Topic> distinct = new HashMap<>(2 * topics.size());
    for (Topic topic : topics) {
      distinct.merge(
          topic, topic, (one, other) -> one.text().compareTo(other.text()) <= 0 ? one : other);
    }
    return distinct.values();
  }

  private static boolean allDiffer(List<Topic> topics) {
    for (int i = 1; i < topics.size(); i++) {
      if (topics.indexOf(topics.get(i)) < i) {
        return false;
      }
    }
    return true;
  }

  /** A contact's organization, folded once it is asked for: most contacts meet nobody. */
  private static final class Organization {
    private final @Nullable String name;
    private @Nullable String folded;

    Organization(Contact contact) {
      this.name = contact.organization();
    }

    /** Null where it is blank. */
    @Nullable String folded() {
      if (folded == null && name != null) {
        folded = Topic.fold(name);
      }
      return folded == null || folded.isEmpty() ? null : folded;
    }
  }
}
