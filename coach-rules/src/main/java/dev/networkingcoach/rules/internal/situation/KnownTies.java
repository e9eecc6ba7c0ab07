package dev.networkingcoach.rules.internal.situation;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.rules.internal.path.Ties;
import dev.networkingcoach.rules.internal.standing.Standing;
import dev.networkingcoach.rules.internal.standing.Standings;
import java.util.Set;

/** The ties of a network on a day: the owner's own, and those between others. */
public final class KnownTies {
  private KnownTies() {}

  /** The ties between all who are not archived. */
  public static Ties of(Network network, Standings standings) {
    Ties ties = new Ties(network.owner().id());
    for (Standing standing : standings.all()) {
      if (standing.strength() > 0) {
        ties.addOwn(standing.id(), standing.strength());
      }
    }
    Set<String> archived = standings.archived();
    for (Acquaintance acquaintance : network.acquaintances()) {
      if (!archived.contains(acquaintance.from()) && !archived.contains(acquaintance.to())) {
        ties.add(acquaintance.from(), acquaintance.to(), acquaintance.tieStrength());
      }
    }
    return ties;
  }
}
