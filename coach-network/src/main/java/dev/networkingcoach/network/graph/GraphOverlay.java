package dev.networkingcoach.network.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * A few ties laid over a graph that stays as it is: strengths in full, people who are new in it,
 * and one person whose own ties stand in place of those there. Not thread-safe; what it builds is.
 */
public final class GraphOverlay {
  private final SocialGraph base;
  private final Map<String, Integer> added = new HashMap<>();
  private final List<String> addedIds = new ArrayList<>();
  private final Map<Integer, TreeMap<Integer, Double>> rows = new HashMap<>();
  private int alone = OverlayRows.NOBODY;

  /** An overlay of a graph whose ties go both ways. */
  public GraphOverlay(SocialGraph base) {
    if (base.isDirected()) {
      throw new IllegalArgumentException("ties that go both ways were expected.");
    }
    this.base = base;
  }

  /** Lays a tie over the graph; of two ties between two people the stronger counts. */
  public GraphOverlay tie(NamedTie tie) {
    int one = number(tie.one());
    int other = number(tie.other());
    if (one != other) {
      put(one, other, tie.strength());
      put(other, one, tie.strength());
    }
    return this;
  }

  /**
   * Gives somebody these ties in place of any in the graph, for searches that begin with them: the
   * rows of those they are tied to do not name them anew.
   */
  public GraphOverlay own(String owner, Map<String, Double> strengths) {
    int person = number(owner);
    alone = person;
    rows.put(person, new TreeMap<>());
    strengths.forEach((id, strength) -> put(person, number(id), strength));
    return this;
  }

  /** The graph with what was laid over it. */
  public SocialGraph build() {
    List<String> ids = List.copyOf(addedIds);
    TieRows laid = new OverlayRows(base.out(), ids.size(), rows, alone);
    return new SocialGraph(new OverlayLabels(base.labels(), base.people(), added, ids), laid, laid);
  }

  private void put(int person, int other, double strength) {
    rows.computeIfAbsent(person, any -> new TreeMap<>()).merge(other, strength, Math::max);
  }

  private int number(String id) {
    OptionalInt known = base.find(id);
    if (known.isPresent()) {
      return known.getAsInt();
    }
    Integer before = added.putIfAbsent(id, base.people() + addedIds.size());
    if (before != null) {
      return before;
    }
    addedIds.add(id);
    return base.people() + addedIds.size() - 1;
  }

  private record OverlayLabels(
      PersonLabels base, int people, Map<String, Integer> added, List<String> ids)
      implements PersonLabels {
    OverlayLabels {
      added = Map.copyOf(added);
    }

    @Override
    public String id(int person) {
      return person < people ? base.id(person) : ids.get(person - people);
    }

    @Override
    public OptionalInt find(String id) {
      Integer number = added.get(id);
      return number == null ? base.find(id) : OptionalInt.of(number);
    }
  }
}
