package dev.networkingcoach.benchmarks.journal;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Entry;
import dev.networkingcoach.api.journal.Journal;
import dev.networkingcoach.api.journal.OwnerKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Records a network in a journal, so many facts an entry. */
final class Written {
  private static final Instant SAID = Instant.parse("2026-11-23T10:00:00Z");

  private Written() {}

  static OwnerKey key(Network network) {
    return new OwnerKey("local", network.owner().id());
  }

  static Entry entry(String id, List<Change> changes) {
    return new Entry(id, SAID, "benchmark", "import", changes);
  }

  /** The owner, the contacts, and all else but the interactions. */
  static void contacts(Journal journal, OwnerKey key, Network network) {
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.Opened(network.owner()));
    for (Contact contact : network.contacts()) {
      changes.add(new Change.ContactAdded(contact));
    }
    network.introductions().forEach(it -> changes.add(new Change.Introduced(it)));
    network.acquaintances().forEach(it -> changes.add(new Change.Acquainted(it)));
    network.targets().forEach(it -> changes.add(new Change.TargetSet(it)));
    network.goals().forEach(it -> changes.add(new Change.GoalSet(it)));
    network.events().forEach(it -> changes.add(new Change.EventSet(it)));
    network.groups().forEach(it -> changes.add(new Change.GroupSet(it)));
    network.resources().forEach(it -> changes.add(new Change.ResourceSet(it)));
    network.responses().forEach(it -> changes.add(new Change.Answered(it)));
    journal.record(key, entry("contacts", changes));
  }

  /** The interactions, each entry durable before the next. */
  static void interactions(
      Journal journal, OwnerKey key, List<Interaction> interactions, int perEntry) {
    for (int from = 0; from < interactions.size(); from += perEntry) {
      List<Change> changes = new ArrayList<>();
      for (Interaction it :
          interactions.subList(from, Math.min(interactions.size(), from + perEntry))) {
        changes.add(new Change.Happened(it));
      }
      journal.record(key, entry("interactions-" + perEntry + "-" + from, changes));
    }
  }
}
