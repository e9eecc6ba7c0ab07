package dev.networkingcoach.rules.internal.situation;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.rules.internal.path.TieGraph;
import dev.networkingcoach.rules.internal.standing.Standing;
import dev.networkingcoach.rules.internal.standing.Standings;
import java.util.Set;

/** The ties of a network on a day: the owner's own, and those between others. */
public final class KnownTies {
  private KnownTies() {}

  /** The ties between all who are not archived. */
  public static TieGraph of(Network network, Standings standings) {
    String owner = network.owner().id();
    TieGraph ties = new TieGraph(owner);
    for (Standing standing : standings.all()) {
      if (standing.strength() > 0) {
        ties.addOwn(standing.id(), standing.strength());
      }
    }
    Set<String> archived = standings.archived();
    for (Acquaintance acquaintance : network.acquaintances()) {
      String from = acquaintance.from();
      String to = acquaintance.to();
      boolean counts = !from.equals(to) && !from.equals(owner) && !to.equals(owner);
      if (counts && !archived.contains(from) && !archived.contains(to)) {
        ties.add(from, to, acquaintance.tieStrength());
      }
    }
    return ties;
  }
}
