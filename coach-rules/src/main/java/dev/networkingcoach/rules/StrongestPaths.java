package dev.networkingcoach.rules;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.path.IntroductionPath;
import dev.networkingcoach.api.path.IntroductionPaths;
import dev.networkingcoach.rules.internal.situation.KnownTies;
import dev.networkingcoach.rules.internal.standing.Standings;
import java.time.LocalDate;
import java.util.Optional;

/** The paths that the rules advise by. Stateless and thread-safe. */
public final class StrongestPaths implements IntroductionPaths {

  @Override
  public Optional<IntroductionPath> best(Network network, String person, LocalDate today) {
    return KnownTies.of(network, new Standings(network, today))
        .best(person, network.policy().maxHops(), null)
        .map(path -> new IntroductionPath(path.nodes(), path.strength()));
  }
}
