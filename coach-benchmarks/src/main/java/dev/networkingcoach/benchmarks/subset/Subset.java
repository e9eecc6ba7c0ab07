package dev.networkingcoach.benchmarks.subset;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.rules.internal.finding.Finding;
import dev.networkingcoach.rules.internal.situation.Situation;
import dev.networkingcoach.rules.internal.standing.InQuestion;
import dev.networkingcoach.rules.internal.standing.Offers;
import dev.networkingcoach.rules.internal.standing.OwnerNeeds;
import dev.networkingcoach.rules.internal.standing.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Which rules and facts take part. */
public final class Subset {
  static final Set<String> RULES =
      Set.of(
          "derived.thank",
          "derived.await",
          "derived.ask",
          "derived.give",
          "cycle.thank",
          "cycle.give-back",
          "cycle.ask-unanswered",
          "cycle.ask",
          "advocate.keep-warm",
          "upkeep.drifting");

  private static final Set<Class<?>> FACTS =
      Set.of(Standing.class, InQuestion.class, OwnerNeeds.class, Offers.class);

  private Subset() {}

  /** What the rules of the subset look at in a network on a day. */
  public static Situation situation(Network network, LocalDate today) {
    Situation all = Situation.of(network, today);
    List<Object> facts =
        all.facts().stream().filter(fact -> FACTS.contains(fact.getClass())).toList();
    return new Situation(all.network(), all.today(), all.standings(), facts);
  }

  /** What was found, in words that can be compared, sorted. */
  public static List<String> summary(List<Finding> findings) {
    return findings.stream()
        .map(
            finding ->
                finding.rule()
                    + ' '
                    + finding.action()
                    + ' '
                    + finding.contacts().stream().map(Standing::id).toList()
                    + finding.topics()
                    + finding.anchor()
                    + ' '
                    + finding.due())
        .sorted()
        .toList();
  }
}
