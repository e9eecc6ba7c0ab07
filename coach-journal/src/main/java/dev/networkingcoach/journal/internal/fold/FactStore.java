package dev.networkingcoach.journal.internal.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Facts of one kind by their id, in the order they came; changes go on the trail. */
final class FactStore<V> {
  private final Map<String, V> facts = new LinkedHashMap<>();
  private final UndoStack trail;
  private final Function<V, String> id;

  FactStore(UndoStack trail, Function<V, String> id) {
    this.trail = trail;
    this.id = id;
  }

  @Nullable V get(String id) {
    return facts.get(id);
  }

  boolean has(String id) {
    return facts.containsKey(id);
  }

  int size() {
    return facts.size();
  }

  Collection<V> all() {
    return Collections.unmodifiableCollection(facts.values());
  }

  void put(V fact) {
    String key = id.apply(fact);
    restoring(key, facts.put(key, fact));
  }

  /** Whether there was one to remove. */
  boolean remove(String key) {
    V before = facts.remove(key);
    if (before != null) {
      restoring(key, before);
    }
    return before != null;
  }

  /** Puts another in the place of each that is so; null removes it. */
  void replace(Predicate<V> which, Function<V, @Nullable V> other) {
    List<V> found = new ArrayList<>();
    for (V fact : facts.values()) {
      if (which.test(fact)) {
        found.add(fact);
      }
    }
    for (V fact : found) {
      V next = other.apply(fact);
      if (next == null || !id.apply(next).equals(id.apply(fact))) {
        remove(id.apply(fact));
      }
      if (next != null) {
        put(next);
      }
    }
  }

  private void restoring(String key, @Nullable V before) {
    trail.add(
        () -> {
          if (before == null) {
            facts.remove(key);
          } else {
            facts.put(key, before);
          }
        });
  }
}
