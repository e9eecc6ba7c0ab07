package dev.networkingcoach.benchmarks.conversation;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.journal.Change;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A network as the changes that lead to it. */
final class KnownBefore {
  private KnownBefore() {}

  /** The changes after the journal was opened with the owner. */
  static List<Change> of(Network network) {
    List<Change> changes = new ArrayList<>();
    add(changes, network.events(), Change.EventSet::new);
    add(changes, network.groups(), Change.GroupSet::new);
    add(changes, network.resources(), Change.ResourceSet::new);
    add(changes, network.targets(), Change.TargetSet::new);
    add(changes, network.goals(), Change.GoalSet::new);
    add(changes, network.contacts(), Change.ContactAdded::new);
    add(changes, network.acquaintances(), Change.Acquainted::new);
    add(changes, network.interactions(), Change.Happened::new);
    add(changes, network.introductions(), Change.Introduced::new);
    return changes;
  }

  private static <T> void add(
      List<Change> changes, Collection<T> facts, Function<T, Change> change) {
    facts.stream().map(change).forEach(changes::add);
  }
}
