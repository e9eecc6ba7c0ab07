package dev.networkingcoach.journal.internal.fold;

import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.fault.Fault;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Known;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known, built up change by change. Undoing is not its affair: whoever reads the journal
 * leaves out the entries that do not count. Not thread-safe.
 */
public final class EntryFold {
  private final FoldedFacts facts = new FoldedFacts();
  private final String owner;

  /**
   * Nothing known yet.
   *
   * @param owner the owner's id of the journal
   */
  public EntryFold(String owner) {
    this.owner = owner;
  }

  /** From here on, changes can be taken back. */
  public void begin() {
    facts.trail.begin();
  }

  /** The changes since the beginning stay. */
  public void keep() {
    facts.trail.keep();
  }

  /** The changes since the beginning are taken back. */
  public void takeBack() {
    facts.trail.takeBack();
  }

  /** Applies a change that was recorded; what is at fault is left out and told. */
  public List<Fault> replay(String place, Change change) {
    return apply(change, new AppliedChange(place, false));
  }

  /** Applies a change that is being recorded; what is at fault is left out and told. */
  public List<Fault> add(String place, Change change) {
    return apply(change, new AppliedChange(place, true));
  }

  private List<Fault> apply(Change change, AppliedChange applied) {
    Owner known = facts.owner();
    if (change instanceof Change.Opened opened) {
      OwnerChanges.open(facts, opened, owner, applied);
    } else if (known == null) {
      applied.fault(
          "owner", owner, "has no journal yet", "Maybe record that the journal is opened first.");
    } else {
      apply(known, change, applied);
    }
    return applied.faults();
  }

  private void apply(Owner known, Change change, AppliedChange applied) {
    if (change instanceof Change.Merged merged) {
      ContactsMerged.apply(facts, merged, applied);
    } else if (change instanceof Change.Removed removed) {
      FactRemoval.apply(facts, removed, applied);
    } else if (!FactChanges.apply(facts, change, applied)
        && !ContactFold.apply(facts, known, change, applied)
        && !OwnerChanges.apply(facts, known, change, applied)
        && !(change instanceof Change.Undone)) {
      throw new IllegalStateException("No way to apply " + change.getClass() + ".");
    }
  }

  /** What is known; empty before the journal was opened. */
  public Optional<Known> known(long number) {
    Owner known = facts.owner();
    return known == null
        ? Optional.empty()
        : Optional.of(
            new Known(
                facts.network(known),
                List.copyOf(facts.notes.all()),
                Set.copyOf(facts.meetingsOut.all()),
                number));
  }

  /** How many facts there are, about: what it costs to keep them in memory. */
  public int size() {
    return facts.size();
  }
}
