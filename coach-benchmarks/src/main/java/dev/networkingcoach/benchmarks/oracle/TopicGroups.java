package dev.networkingcoach.benchmarks.oracle;

import dev.networkingcoach.api.facts.Topic;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which topics mean the same to the owner. */
final class TopicGroups {
  private final Map<Topic, Topic> firsts = new HashMap<>();

  TopicGroups(List<List<Topic>> groups) {
    for (List<Topic> group : groups) {
      for (Topic topic : group) {
        firsts.put(topic, group.get(0));
      }
    }
  }

  /** The topics these count as, each once, in the same order. */
  List<Topic> firsts(List<Topic> topics) {
    if (topics.isEmpty() || (topics.size() == 1 && firsts.isEmpty())) {
      return topics;
    }
    Set<Topic> counted = new LinkedHashSet<>();
    for (Topic topic : topics) {
      counted.add(firsts.getOrDefault(topic, topic));
    }
    return List.copyOf(counted);
  }
}
