package dev.networkingcoach.rules.internal.situation;

import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.rules.internal.path.TieGraph;
import dev.networkingcoach.rules.internal.path.TiePath;
import dev.networkingcoach.rules.internal.standing.Standing;
import dev.networkingcoach.rules.internal.standing.Standings;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ways to targets neither reached nor met yet. */
final class PathFacts {
  private final Network network;
  private final Standings standings;

  PathFacts(Network network, Standings standings) {
    this.network = network;
    this.standings = standings;
  }

  void add(Map<String, Standing> inQuestion, Collection<Object> facts) {
    Map<String, Target> open = new HashMap<>();
    for (Target target : network.targets()) {
      if (!target.reached() && !isKnown(target)) {
        open.put(target.id(), target);
      }
    }
    if (open.isEmpty()) {
      return;
    }
    TieGraph ties = KnownTies.of(network, standings);
    for (Target target : open.values()) {
      best(ties, target, null)
          .ifPresent(
              path -> {
                facts.add(new Route(target, path.first(), firstOn(path), path));
                inQuestion.put(path.first(), firstOn(path));
              });
    }
    for (Standing asked : standings.all()) {
      Interaction ask = asked.exchange().openAsk();
      Target target = ask == null || ask.target() == null ? null : open.get(ask.target());
      if (target != null) {
        best(ties, target, asked.id())
            .ifPresent(path -> facts.add(new Detour(target, asked, firstOn(path), path)));
      }
    }
  }

  private boolean isKnown(Target target) {
    Standing standing = standings.of(target.id());
    return standing == null
        ? standings.archived().contains(target.id())
        : standing.touches().count() > 0;
  }

  /** The best path, if it begins with a contact whom the owner could ask. */
  private Optional<TiePath> best(TieGraph ties, Target target, @Nullable String avoided) {
    return ties.best(target.id(), network.policy().maxHops(), avoided)
        .filter(path -> standings.of(path.first()) != null)
        .filter(path -> !path.first().equals(target.id()));
  }

  private Standing firstOn(TiePath path) {
    return Objects.requireNonNull(standings.of(path.first()));
  }
}
