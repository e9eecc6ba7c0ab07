package dev.networkingcoach.benchmarks.networks;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Known;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A network as the changes that lead to it. Thread-safe. */
public final class KnownBefore {
  private KnownBefore() {}

  /** The changes after the journal was opened with the owner. */
  public static List<Change> of(Network network) {
    return of(new Known(network, List.of(), 0));
  }

  /** The changes after the journal was opened with the owner, the notes among them. */
  public static List<Change> of(Known known) {
    Network network = known.network();
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.PolicySet(network.policy()));
    add(changes, network.events(), Change.EventSet::new);
    add(changes, network.groups(), Change.GroupSet::new);
    add(changes, network.resources(), Change.ResourceSet::new);
    add(changes, network.targets(), Change.TargetSet::new);
    add(changes, network.goals(), Change.GoalSet::new);
    add(changes, network.contacts(), Change.ContactAdded::new);
    add(changes, network.persons(), Change.PersonSet::new);
    add(changes, network.acquaintances(), Change.Acquainted::new);
    add(changes, network.interactions(), Change.Happened::new);
    add(changes, network.introductions(), Change.Introduced::new);
    add(changes, network.meetings(), Change.MeetingSet::new);
    add(changes, network.responses(), Change.Answered::new);
    add(changes, known.notes(), Change.Noted::new);
    return changes;
  }

  private static <T> void add(
      List<Change> changes, Collection<T> facts, Function<T, Change> change) {
    facts.stream().map(change).forEach(changes::add);
  }
}
