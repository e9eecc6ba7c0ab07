package dev.networkingcoach.rules.internal.situation;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.rules.internal.standing.Fit;
import dev.networkingcoach.rules.internal.standing.MarketAccess;
import dev.networkingcoach.rules.internal.standing.NeededOffer;
import dev.networkingcoach.rules.internal.standing.OwnerServes;
import dev.networkingcoach.rules.internal.standing.Standing;
import dev.networkingcoach.rules.internal.standing.Standings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What topics bring together: the owner's needs and markets, and what is worth passing on. */
final class TopicFacts {
  private static final Comparator<Resource> LATEST =
      Comparator.comparing(Resource::added).reversed().thenComparing(Resource::id);

  private final Owner owner;
  private final Collection<Standing> standings;
  private final Map<String, Standing> inQuestion;
  private final Collection<Object> facts;
  private final Set<Topic> needs;
  private final Set<Topic> markets;

  /** By topic, the resources about it, the latest first. */
  private final Map<Topic, List<Resource>> about = new HashMap<>();

  TopicFacts(
      Network network,
      Standings standings,
      Map<String, Standing> inQuestion,
      Collection<Object> facts) {
    this.owner = network.owner();
    this.standings = standings.all();
    this.inQuestion = inQuestion;
    this.facts = facts;
    needs = new HashSet<>(owner.needs());
    markets = new HashSet<>(owner.markets());
    network.resources().stream()
        .sorted(LATEST)
        .forEach(
            resource ->
                new HashSet<>(resource.topics())
                    .forEach(
                        topic ->
                            about.computeIfAbsent(topic, key -> new ArrayList<>()).add(resource)));
  }

  void add() {
    for (Topic market : TopicLists.shared(owner.markets(), owner.markets())) {
      facts.add(new OwnerServes(market.folded(), market));
    }
    for (Standing standing : standings) {
      Contact contact = standing.contact();
      if (holdAny(needs, contact.offers())) {
        List<Topic> needed = TopicLists.shared(owner.needs(), contact.offers());
        facts.add(new NeededOffer(contact.id(), standing, needed));
        inQuestion.put(contact.id(), standing);
      }
      if (holdAny(markets, contact.markets())) {
        for (Topic market : TopicLists.shared(contact.markets(), owner.markets())) {
          facts.add(new MarketAccess(market.folded(), contact.advocacy(), standing));
        }
      }
      if (!about.isEmpty() && standing.touches().count() > 0) {
        addFit(standing);
      }
    }
  }

  private static boolean holdAny(Set<Topic> set, List<Topic> topics) {
    if (!set.isEmpty()) {
      for (Topic topic : topics) {
        if (set.contains(topic)) {
          return true;
        }
      }
    }
    return false;
  }

  private void addFit(Standing standing) {
    Contact contact = standing.contact();
    @Nullable Resource fitting =
        latest(latest(null, contact.needs(), standing), contact.interests(), standing);
    if (fitting != null) {
      List<Topic> sought = new ArrayList<>(contact.needs());
      sought.addAll(contact.interests());
      facts.add(new Fit(standing, fitting, TopicLists.shared(sought, fitting.topics())));
    }
  }

  /** The latest resource about any of these topics that was never given, or the one so far. */
  private @Nullable Resource latest(
      @Nullable Resource soFar, List<Topic> topics, Standing standing) {
    @Nullable Resource latest = soFar;
    for (Topic topic : topics) {
      for (Resource resource : about.getOrDefault(topic, List.of())) {
        if (!standing.exchange().given().contains(resource.id())) {
          latest = latest == null || LATEST.compare(resource, latest) < 0 ? resource : latest;
          break;
        }
      }
    }
    return latest;
  }
}
