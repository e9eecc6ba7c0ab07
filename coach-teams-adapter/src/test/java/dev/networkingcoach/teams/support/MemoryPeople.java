package dev.networkingcoach.teams.support;

import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.PersonStore;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is kept for people, in memory. */
public final class MemoryPeople implements PersonStore {
  private final Map<OwnerKey, Map<String, String>> texts = new HashMap<>();
  private boolean away;
  private int writes;

  /** Whether it cannot be reached from now on. */
  public synchronized void away(boolean isAway) {
    away = isAway;
  }

  /** How often something was written. */
  public synchronized int writes() {
    return writes;
  }

  @Override
  public synchronized Optional<String> get(OwnerKey owner, String name) {
    return Optional.ofNullable(of(owner).get(name));
  }

  @Override
  public synchronized Map<String, String> all(OwnerKey owner) {
    return Map.copyOf(of(owner));
  }

  @Override
  public synchronized void put(OwnerKey owner, String name, String text) {
    writes++;
    of(owner).put(name, text);
  }

  @Override
  public synchronized boolean replace(
      OwnerKey owner, String name, @Nullable String expected, @Nullable String text) {
    if (!Objects.equals(of(owner).get(name), expected)) {
      return false;
    }
    if (text == null) {
      of(owner).remove(name);
    } else {
      of(owner).put(name, text);
    }
    return true;
  }

  @Override
  public synchronized void remove(OwnerKey owner, String name) {
    of(owner).remove(name);
  }

  private Map<String, String> of(OwnerKey owner) {
    if (away) {
      throw new JournalException("the store is away", new IllegalStateException());
    }
    return texts.computeIfAbsent(owner, none -> new HashMap<>());
  }
}
