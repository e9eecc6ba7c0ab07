package dev.networkingcoach.rules.internal.situation;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.review.PlannedAction;
import dev.networkingcoach.rules.internal.standing.Considered;
import dev.networkingcoach.rules.internal.standing.Praise;
import dev.networkingcoach.rules.internal.standing.Rhythm;
import dev.networkingcoach.rules.internal.standing.StageWanted;
import dev.networkingcoach.rules.internal.standing.Standing;
import dev.networkingcoach.rules.internal.standing.Standings;
import dev.networkingcoach.rules.internal.standing.Today;
import dev.networkingcoach.rules.internal.standing.Touch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One network on one day.
 *
 * @param network what was given
 * @param today the day, in the owner's zone
 * @param standings where the contacts stand
 * @param facts what the rules are to judge
 */
public record Situation(Network network, LocalDate today, Standings standings, List<Object> facts) {

  /** Works out all that can be counted, under the network's own policy. */
  public static Situation of(Network network, LocalDate today) {
    return of(network, network.policy(), today);
  }

  /** Works out all that can be counted, under a policy in place of the network's. */
  public static Situation of(Network given, Policy policy, LocalDate today) {
    Network network = SeenNetwork.of(given, policy);
    Standings standings = new Standings(network, today);
    List<Object> facts = new ArrayList<>(4 * network.contacts().size());
    facts.add(network.policy());
    facts.add(network.owner());
    facts.add(new Today(today));
    facts.addAll(network.goals());
    facts.addAll(network.targets());
    facts.addAll(standings.all());
    addRhythm(standings, facts);
    facts.add(
        new Praise(
            standings.all().stream().mapToInt(one -> one.exchange().recommendations()).sum()));
    Map<String, Standing> inQuestion = new HashMap<>();
    new TopicFacts(network, standings, inQuestion, facts).add();
    new MatchFacts(standings, network.policy().matchesPerContact()).add(facts);
    new OccasionFacts(network, standings, today).add(facts);
    new PathFacts(network, standings).add(inQuestion, facts);
    inQuestion.forEach((contact, standing) -> facts.add(new StageWanted(contact, standing)));
    return new Situation(network, today, standings, facts);
  }

  /** What the rules are to judge besides, before an action about a contact. */
  public Object[] planned(PlannedAction action, Contact contact) {
    Standing standing = standings.of(contact.id());
    return standing == null
        ? new Object[] {action, contact}
        : new Object[] {action, contact, new Considered(contact, standing)};
  }

  /** What the rules are to judge besides, to explain where a contact stands. */
  public Object[] explained(Contact contact) {
    Standing standing = standings.of(contact.id());
    StageWanted asked = standing == null ? null : new StageWanted(contact.id(), standing);
    return asked == null || facts.contains(asked) ? new Object[0] : new Object[] {asked};
  }

  /** What the rules are to judge besides, to see where everybody stands. */
  public Object[] surveyed() {
    Set<String> inQuestion = new HashSet<>();
    for (Object fact : facts) {
      if (fact instanceof StageWanted asked) {
        inQuestion.add(asked.contact());
      }
    }
    return standings.all().stream()
        .filter(standing -> !inQuestion.contains(standing.id()))
        .map(standing -> new StageWanted(standing.id(), standing))
        .toArray();
  }

  private static void addRhythm(Standings standings, List<Object> facts) {
    Standing latest = null;
    for (Standing standing : standings.all()) {
      if (standing.touches().last() != null && (latest == null || isLater(standing, latest))) {
        latest = standing;
      }
    }
    if (latest != null) {
      Touch last = Objects.requireNonNull(latest.touches().last());
      facts.add(new Rhythm(last, latest.touches().age()));
    }
  }

  private static boolean isLater(Standing one, Standing other) {
    int byAge = Integer.compare(one.touches().age(), other.touches().age());
    return byAge != 0 ? byAge < 0 : one.id().compareTo(other.id()) < 0;
  }
}
