package dev.networkingcoach.cli.journal;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.journal.Entry;
import dev.networkingcoach.api.journal.Journal;
import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.journal.RecordedEntry;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A journal that remembers its last failure: a conversation says that something failed, and whoever
 * sits at the machine can do something about why. Thread-safe.
 */
public final class AttentiveJournal implements Journal {
  private final Journal journal;
  private volatile @Nullable JournalException failure;

  /** Listens to this journal. */
  public AttentiveJournal(Journal journal) {
    this.journal = journal;
  }

  /** The last failure; empty where nothing failed. */
  public Optional<JournalException> failure() {
    return Optional.ofNullable(failure);
  }

  @Override
  public Optional<Known> read(OwnerKey owner) {
    return heard(() -> journal.read(owner));
  }

  @Override
  public Recorded record(OwnerKey owner, Entry entry) {
    return heard(() -> journal.record(owner, entry));
  }

  @Override
  public List<RecordedEntry> entries(OwnerKey owner, long before, int most) {
    return heard(() -> journal.entries(owner, before, most));
  }

  @Override
  public int forget(OwnerKey owner, String contact) {
    return heard(() -> journal.forget(owner, contact));
  }

  @Override
  public boolean isForgotten(OwnerKey owner, Contact person) {
    return heard(() -> journal.isForgotten(owner, person));
  }

  @Override
  public void forgetOwner(OwnerKey owner) {
    heard(
        () -> {
          journal.forgetOwner(owner);
          return owner;
        });
  }

  private <T> T heard(Supplier<T> call) {
    try {
      return call.get();
    } catch (JournalException failed) {
      failure = failed;
      throw failed;
    }
  }
}
