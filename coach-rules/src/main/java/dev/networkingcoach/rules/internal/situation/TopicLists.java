package dev.networkingcoach.rules.internal.situation;

import dev.networkingcoach.api.facts.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Topics of one list that stand in another, too. */
final class TopicLists {
  private static final Comparator<Topic> BY_NAME =
      Comparator.comparing(Topic::folded).thenComparing(Topic::text);

  private TopicLists() {}

  /**
   * The topics of one list that stand in the other, each once, in order of their folded form; of
   * two spellings the first by plain order, so that the order of the lists says nothing.
   */
  static List<Topic> shared(List<Topic> topics, List<Topic> others) {
    List<Topic> shared = List.of();
    for (Topic topic : topics) {
      if (others.contains(topic)) {
        shared = shared.isEmpty() ? new ArrayList<>(2) : shared;
        shared.add(topic);
      }
    }
    return shared.size() < 2 ? shared : distinct(shared);
  }

  private static List<Topic> distinct(List<Topic> topics) {
    Map<Topic, Topic> distinct = new HashMap<>();
    for (Topic topic : topics) {
      distinct.merge(
          topic, topic, (one, other) -> one.text().compareTo(other.text()) <= 0 ? one : other);
    }
    return distinct.values().stream().sorted(BY_NAME).toList();
  }
}
