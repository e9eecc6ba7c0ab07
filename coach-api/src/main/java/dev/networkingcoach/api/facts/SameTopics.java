package dev.networkingcoach.api.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which topics an owner means to be the same: each counts as the first of its group. Immutable and
 * thread-safe.
 */
public final class SameTopics {
  private final Map<Topic, Topic> firsts = new HashMap<>();

  private SameTopics(List<List<Topic>> groups) {
    for (List<Topic> group : groups) {
      group.forEach(topic -> firsts.putIfAbsent(topic, group.get(0)));
    }
  }

  /** The groups of this owner. */
  public static SameTopics of(Owner owner) {
    return new SameTopics(owner.sameTopics());
  }

  /** What this topic counts as: the first of its group, or itself where it stands in none. */
  public Topic first(Topic topic) {
    return firsts.isEmpty() ? topic : firsts.getOrDefault(topic, topic);
  }

  /** What these topics count as, each once, in the order given. */
  public List<Topic> firsts(List<Topic> topics) {
    return topics.isEmpty() ? topics : topics.stream().map(this::first).distinct().toList();
  }
}
