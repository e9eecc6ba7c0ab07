package dev.networkingcoach.cli.journal;

import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.PersonStore;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Lets an answer be given where what the conversation notes on the way cannot be written: which
 * numbers stand beside what. Settings are changed by {@link #replace}, and fail as they should.
 * Thread-safe if the store is.
 */
public final class TolerantPersonStore implements PersonStore {
  private final PersonStore store;
  private final AtomicReference<@Nullable JournalException> failure = new AtomicReference<>();

  /** Notes that go to this store. */
  public TolerantPersonStore(PersonStore store) {
    this.store = store;
  }

  /** Why a note could not be written since this was last asked; empty where all were. */
  public Optional<JournalException> takeFailure() {
    return Optional.ofNullable(failure.getAndSet(null));
  }

  @Override
  public Optional<String> get(OwnerKey owner, String name) {
    return store.get(owner, name);
  }

  @Override
  public Map<String, String> all(OwnerKey owner) {
    return store.all(owner);
  }

  @Override
  public void put(OwnerKey owner, String name, String text) {
    attempt(() -> store.put(owner, name, text));
  }

  @Override
  public boolean replace(
      OwnerKey owner, String name, @Nullable String expected, @Nullable String text) {
    return store.replace(owner, name, expected, text);
  }

  @Override
  public void remove(OwnerKey owner, String name) {
    attempt(() -> store.remove(owner, name));
  }

  @Override
  public void write(OwnerKey owner, Map<String, @Nullable String> texts) {
    attempt(() -> store.write(owner, texts));
  }

  private void attempt(Runnable writing) {
    try {
      writing.run();
    } catch (JournalException unwritten) {
      failure.set(unwritten);
    }
  }
}
