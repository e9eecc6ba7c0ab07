package dev.networkingcoach.journal;

import dev.networkingcoach.api.journal.OwnerKey;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps what was read of owners, up to so many facts in all; who was not asked about for longest
 * leaves first. Thread-safe.
 */
final class NetworkCache {
  private final Map<OwnerKey, CachedNetwork> recollections = new LinkedHashMap<>(16, 0.75f, true);
  private final int mostFacts;

  NetworkCache(int mostFacts) {
    this.mostFacts = mostFacts;
  }

  /** What is remembered of the owner, maybe nothing yet. */
  synchronized CachedNetwork of(OwnerKey owner) {
    return recollections.computeIfAbsent(owner, CachedNetwork::new);
  }

  /** Makes room; the owner just asked about stays. */
  synchronized void makeRoom() {
    long facts = recollections.values().stream().mapToLong(CachedNetwork::size).sum();
    Iterator<CachedNetwork> eldest = recollections.values().iterator();
    while (facts > mostFacts && recollections.size() > 1) {
      facts -= eldest.next().size();
      eldest.remove();
    }
  }

  synchronized void clear() {
    recollections.clear();
  }
}
