package dev.networkingcoach.benchmarks.oracle;

import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.plan.Action;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Bringing together two contacts of whom one needs what the other offers. */
final class MatchRules {
  private static final int YEAR = 365;

  private final Relationships relationships;
  private final Proposals proposals;

  /** Who offers a topic, strongest tie first. */
  private final Map<Topic, List<OracleStanding>> offering = new HashMap<>();

  private final Set<Long> advised = new HashSet<>();

  MatchRules(Relationships relationships, Proposals proposals) {
    this.relationships = relationships;
    this.proposals = proposals;
  }

  void advise() {
    List<OracleStanding> seekers = new ArrayList<>();
    for (OracleStanding standing : relationships.standings) {
      if (standing.lastTouch >= relationships.today - YEAR) {
        if (!standing.needs.isEmpty()) {
          seekers.add(standing);
        }
        for (Topic offer : standing.offers) {
          offering.computeIfAbsent(offer, topic -> new ArrayList<>(4)).add(standing);
        }
      }
    }
    offering.values().forEach(givers -> givers.sort(StandingOrder.BY_STRENGTH));
    for (OracleStanding seeker : seekers) {
      for (OracleStanding giver : choice(seeker)) {
        if (advised.add(Relationships.pair(seeker, giver))) {
          introduce(seeker, giver);
        }
      }
    }
  }

  /** The strongest of those who offer what somebody needs. */
  private List<OracleStanding> choice(OracleStanding seeker) {
    int most = relationships.policy.matchesPerContact();
    Shortlist strongest = new Shortlist(most, StandingOrder.BY_STRENGTH);
    Set<OracleStanding> seen = new HashSet<>();
    for (Topic need : seeker.needs) {
      int found = 0;
      for (OracleStanding giver : offering.getOrDefault(need, List.of())) {
        if (found == most) {
          break;
        }
        if (fit(seeker, giver)) {
          found++;
          if (seen.add(giver)) {
            strongest.offer(giver);
          }
        }
      }
    }
    return strongest.best();
  }

  private boolean fit(OracleStanding seeker, OracleStanding giver) {
    return seeker != giver
        && !relationships.wereIntroduced(seeker, giver)
        && !areColleagues(seeker, giver);
  }

  private static boolean areColleagues(OracleStanding one, OracleStanding other) {
    return !one.organization().isEmpty() && one.organization().equals(other.organization());
  }

  private void introduce(OracleStanding seeker, OracleStanding giver) {
    Set<String> topics = new TreeSet<>();
    addMatching(seeker, giver, topics);
    addMatching(giver, seeker, topics);
    String one = seeker.id();
    String other = giver.id();
    List<String> contacts = one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
    Subject subject = Subject.contacts(contacts).about(List.copyOf(topics));
    proposals.add(Rule.INTRO_MATCH, Action.INTRODUCE, subject, Timing.anytime());
  }

  private static void addMatching(OracleStanding seeker, OracleStanding giver, Set<String> topics) {
    for (Topic need : seeker.needs) {
      if (giver.offers.contains(need)) {
        topics.add(need.folded());
      }
    }
  }
}
