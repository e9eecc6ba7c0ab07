package dev.networkingcoach.api.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

  /**
   * The groups with two topics in one: the other joins the group of the first, with all that mean
   * the same as the other. The same groups where they are in one already.
   */
  public static List<List<Topic>> joined(List<List<Topic>> groups, Topic first, Topic other) {
    List<Topic> one = group(groups, first);
    if (one.contains(other)) {
      return groups;
    }
    List<Topic> two = group(groups, other);
    List<Topic> both = Stream.concat(one.stream(), two.stream()).toList();
    List<List<Topic>> joined = new ArrayList<>(groups);
    joined.remove(two);
    int place = joined.indexOf(one);
    if (place < 0) {
      joined.add(both);
    } else {
      joined.set(place, both);
    }
    return joined;
  }

  /** The groups without the other topic in that of the first; one topic alone is no group. */
  public static List<List<Topic>> separated(List<List<Topic>> groups, Topic first, Topic other) {
    return groups.stream()
        .map(
            group ->
                group.contains(first)
                    ? group.stream().filter(topic -> !topic.equals(other)).toList()
                    : group)
        .filter(group -> group.size() > 1)
        .toList();
  }

  /** The group in which a topic stands; the topic alone where it stands in none. */
  private static List<Topic> group(List<List<Topic>> groups, Topic topic) {
    return groups.stream()
        .filter(group -> group.contains(topic))
        .findFirst()
        .orElse(List.of(topic));
  }

  /** What this topic counts as: the first of its group, or itself where it stands in none. */
  public Topic first(Topic topic) {
    return firsts.isEmpty() ? topic : firsts.getOrDefault(topic, topic);
  }

  /** What these topics count as, in the order given; two that mean the same are equal. */
  public List<Topic> firsts(List<Topic> topics) {
    return topics.isEmpty() ? topics : topics.stream().map(this::first).toList();
  }
}
