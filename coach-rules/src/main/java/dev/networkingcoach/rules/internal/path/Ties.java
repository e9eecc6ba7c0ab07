package dev.networkingcoach.rules.internal.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who knows whom, and how well. The best path is the strongest of at most some ties, a path being
 * as strong as the product of its ties; of two as strong the one with fewer ties, then the one
 * whose ids come first. Going round in a circle never makes a path stronger, so the strongest walk
 * is a path, and one round over all ties for each hop finds it (Bellman and Ford). Not thread-safe.
 */
public final class Ties {
  private final String owner;
  private final Map<String, Map<String, Double>> neighbours = new HashMap<>();

  /** No ties yet around the owner of this id. */
  public Ties(String owner) {
    this.owner = owner;
  }

  /** Two people know each other; of two ties between them the stronger counts. */
  public void add(String one, String other, double strength) {
    neighbours.computeIfAbsent(one, id -> new HashMap<>()).merge(other, strength, Math::max);
    neighbours.computeIfAbsent(other, id -> new HashMap<>()).merge(one, strength, Math::max);
  }

  /** Whether anybody knows the person of this id. */
  public boolean knows(String id) {
    return neighbours.containsKey(id);
  }

  /**
   * The best path to somebody.
   *
   * @param target their id
   * @param maxHops how many ties it may have at most
   * @param avoided the id of somebody it must not lead through; null for nobody
   */
  public Optional<Path> best(String target, int maxHops, @Nullable String avoided) {
    Map<String, Step> reached = Map.of(owner, new Step(owner, null, 1.0));
    Step best = null;
    for (int hop = 1; hop <= maxHops; hop++) {
      reached = oneHopFurther(reached, avoided);
      Step there = reached.get(target);
      if (there != null && (best == null || there.strength > best.strength)) {
        best = there;
      }
    }
    return Optional.ofNullable(best).map(Step::path);
  }

  private Map<String, Step> oneHopFurther(Map<String, Step> reached, @Nullable String avoided) {
    Map<String, Step> further = new HashMap<>();
    for (Step step : reached.values()) {
      neighbours
          .getOrDefault(step.id, Map.of())
          .forEach(
              (id, strength) -> {
                if (!id.equals(avoided) && !step.passed(id)) {
                  Step next = new Step(id, step, step.strength * strength);
                  further.merge(id, next, Step::better);
                }
              });
    }
    return further;
  }

  /** The end of a way from the owner. */
  private record Step(String id, @Nullable Step before, double strength) {

    boolean passed(String other) {
      for (Step step = this; step != null; step = step.before) {
        if (step.id.equals(other)) {
          return true;
        }
      }
      return false;
    }

    /** The better of two ways that end at one person after equally many ties. */
    static Step better(Step one, Step other) {
      if (one.strength != other.strength) {
        return one.strength > other.strength ? one : other;
      }
      return compare(one.ids(), other.ids()) <= 0 ? one : other;
    }

    private static int compare(List<String> one, List<String> other) {
      for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
        int byId = one.get(i).compareTo(other.get(i));
        if (byId != 0) {
          return byId;
        }
      }
      return Integer.compare(one.size(), other.size());
    }

    List<String> ids() {
      List<String> ids = new ArrayList<>();
      for (Step step = this; step != null; step = step.before) {
        ids.add(0, step.id);
      }
      return ids;
    }

    Path path() {
      return new Path(ids(), strength);
    }
  }
}
