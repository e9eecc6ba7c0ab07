package dev.networkingcoach.teams.support;

import dev.networkingcoach.api.store.SeenKeys;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What was seen, in memory. */
public final class MemorySeenKeys implements SeenKeys {
  private final Map<String, Instant> seen = new ConcurrentHashMap<>();

  @Override
  public boolean first(String scope, String key, Instant now) {
    return seen.putIfAbsent(scope + " " + key, now) == null;
  }

  @Override
  public boolean has(String scope, String key) {
    return seen.containsKey(scope + " " + key);
  }

  @Override
  public void unsee(String scope, String key) {
    seen.remove(scope + " " + key);
  }

  @Override
  public void clear(Instant before) {
    seen.values().removeIf(time -> time.isBefore(before));
  }
}
