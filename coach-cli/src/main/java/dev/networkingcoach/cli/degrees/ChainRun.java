package dev.networkingcoach.cli.degrees;

import dev.networkingcoach.network.chain.ChainRoutes;
import dev.networkingcoach.network.chain.ChainStudy;
import dev.networkingcoach.network.chain.FollowUpEffect;
import dev.networkingcoach.network.graph.SocialGraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Chains that were run. Immutable and thread-safe.
 *
 * @param graph who knows whom
 * @param made whether the graph was made for this
 * @param traits by which people are near
 * @param routes how long the chains became
 * @param effect what a follow-up does
 */
public record ChainRun(
    SocialGraph graph,
    boolean made,
    List<String> traits,
    ChainRoutes routes,
    FollowUpEffect effect) {
  static final int MOST_FOLLOW_UPS = 3;
  private static final List<ChainStudy> STUDIES = List.of(ChainStudy.MILGRAM, ChainStudy.WATTS);

  /** Copies the list. */
  public ChainRun {
    traits = List.copyOf(traits);
  }

  /**
   * Chains whose chance of passing on is fitted to a study.
   *
   * @param study the study
   * @param passing the chance; NaN where it cannot be fitted
   * @param completion the share that arrives with no follow-up, one, and so on
   * @param hops the ties of chains that arrive without a follow-up, on average
   */
  record FittedChains(ChainStudy study, double passing, List<Double> completion, double hops) {}

  /** The studies, each with what would come of it here. */
  List<FittedChains> fitted() {
    return STUDIES.stream().map(this::fitted).toList();
  }

  private FittedChains fitted(ChainStudy study) {
    double passing = routes.passingFor(study.completion());
    List<Double> completion = new ArrayList<>();
    for (int reminders = 0; reminders <= MOST_FOLLOW_UPS; reminders++) {
      completion.add(routes.completion(effect.passing(passing, reminders)));
    }
    return new FittedChains(study, passing, completion, routes.meanLength(passing));
  }
}
