package dev.networkingcoach.journal.internal.fold;

import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Joins and separates the groups of topics that mean the same to an owner. */
final class JoinedTopics {
  private JoinedTopics() {}

  /** The owner with the groups as the change has them. */
  static Owner of(Owner owner, Change.SameTopicSet change) {
    Topic first = Topic.of(change.first());
    Topic other = Topic.of(change.other());
    if (first.equals(other)) {
      throw Values.wrong(change.other(), "must be another topic than " + change.first(), null);
    }
    List<List<Topic>> groups = new ArrayList<>(owner.sameTopics());
    if (change.same()) {
      join(groups, first, other);
    } else {
      separate(groups, first, other);
    }
    return owner.toBuilder().sameTopics(groups).build();
  }

  private static void join(List<List<Topic>> groups, Topic first, Topic other) {
    List<Topic> one = group(groups, first);
    if (one.contains(other)) {
      return;
    }
    List<Topic> two = group(groups, other);
    List<Topic> joined = Stream.concat(one.stream(), two.stream()).toList();
    groups.remove(two);
    int place = groups.indexOf(one);
    if (place < 0) {
      groups.add(joined);
    } else {
      groups.set(place, joined);
    }
  }

  private static void separate(List<List<Topic>> groups, Topic first, Topic other) {
    List<Topic> group = group(groups, first);
    int place = groups.indexOf(group);
    if (place < 0 || !group.contains(other)) {
      return;
    }
    List<Topic> left = group.stream().filter(topic -> !topic.equals(other)).toList();
    if (left.size() < 2) {
      groups.remove(place);
    } else {
      groups.set(place, left);
    }
  }

  /** The group in which a topic stands; itself alone where it stands in none. */
  private static List<Topic> group(List<List<Topic>> groups, Topic topic) {
    return groups.stream()
        .filter(group -> group.contains(topic))
        .findFirst()
        .orElse(List.of(topic));
  }
}
