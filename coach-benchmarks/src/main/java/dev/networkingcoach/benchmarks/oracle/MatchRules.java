package dev.networkingcoach.benchmarks.oracle;

import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.plan.Action;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Bringing together two contacts of whom one needs what the other offers. */
final class MatchRules {
  private static final int YEAR = 365;

  private final Relationships relationships;
  private final Proposals proposals;
  private final Map<Long, Match> matches = new HashMap<>();

  private record Match(Standing one, Standing other, Set<String> topics) {
    Match(Standing one, Standing other) {
      this(one, other, new TreeSet<>());
    }
  }

  MatchRules(Relationships relationships, Proposals proposals) {
    this.relationships = relationships;
    this.proposals = proposals;
  }

  void advise() {
    List<Standing> recent = new ArrayList<>();
    Map<Topic, List<Standing>> offering = new HashMap<>();
    for (Standing standing : relationships.standings) {
      if (standing.lastTouch >= relationships.today - YEAR) {
        recent.add(standing);
        for (Topic offer : standing.contact.offers()) {
          offering.computeIfAbsent(offer, topic -> new ArrayList<>(4)).add(standing);
        }
      }
    }
    for (Standing seeker : recent) {
      for (Topic need : seeker.contact.needs()) {
        for (Standing giver : offering.getOrDefault(need, List.of())) {
          match(seeker, giver, need);
        }
      }
    }
    matches.values().forEach(this::introduce);
  }

  private void match(Standing seeker, Standing giver, Topic need) {
    if (seeker != giver
        && !relationships.wereIntroduced(seeker, giver)
        && !areColleagues(seeker, giver)) {
      matches
          .computeIfAbsent(Relationships.pair(seeker, giver), pair -> new Match(seeker, giver))
          .topics()
          .add(need.folded());
    }
  }

  private static boolean areColleagues(Standing one, Standing other) {
    return !one.organization().isEmpty() && one.organization().equals(other.organization());
  }

  private void introduce(Match match) {
    String one = match.one().id();
    String other = match.other().id();
    List<String> contacts = one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
    Subject subject = new Subject(contacts, null, List.copyOf(match.topics()), null);
    proposals.add(Rule.INTRO_MATCH, Action.INTRODUCE, subject, Timing.anytime());
  }
}
