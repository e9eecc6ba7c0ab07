package dev.networkingcoach.benchmarks.oracle;

import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.plan.Action;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Bringing something of value. */
final class ValueRules {
  private static final Comparator<Resource> LATEST_FIRST =
      Comparator.comparing(Resource::added).reversed().thenComparing(Resource::id);

  private final Proposals proposals;
  private final TopicGroups groups;
  private final List<Resource> resources;

  /** By topic, the places of its resources in {@link #resources}, ascending. */
  private final Map<Topic, List<Integer>> byTopic = new HashMap<>();

  ValueRules(Relationships relationships, Proposals proposals) {
    this.proposals = proposals;
    groups = relationships.groups;
    resources = new ArrayList<>(relationships.network.resources());
    resources.sort(LATEST_FIRST);
    for (int i = 0; i < resources.size(); i++) {
      for (Topic topic : groups.firsts(resources.get(i).topics())) {
        byTopic.computeIfAbsent(topic, key -> new ArrayList<>(4)).add(i);
      }
    }
  }

  void advise(OracleStanding standing) {
    share(standing);
    if (standing.latest.onlyTalk()) {
      proposals.add(
          Rule.VALUE_EMPTY_CONTACT, Action.BRING_VALUE, Subject.of(standing), Timing.anytime());
    }
    if (standing.touchDates >= 2
        && standing.lastTouch >= standing.today - 60
        && standing.needs.isEmpty()
        && standing.interests.isEmpty()) {
      proposals.add(
          Rule.VALUE_LEARN_NEEDS, Action.ASK_ABOUT_THEM, Subject.of(standing), Timing.anytime());
    }
  }

  private void share(OracleStanding standing) {
    if (standing.touches == 0 || standing.lastGive >= standing.today - 13) {
      return;
    }
    int best = firstNotGiven(standing, standing.interests, resources.size());
    best = firstNotGiven(standing, standing.needs, best);
    if (best < resources.size()) {
      Resource resource = resources.get(best);
      proposals.add(
          Rule.VALUE_SHARE,
          Action.SHARE,
          Subject.of(standing).about(matching(resource, standing)).anchored(resource.id()),
          Timing.anytime());
    }
  }

  private int firstNotGiven(OracleStanding standing, List<Topic> topics, int bound) {
    int best = bound;
    for (Topic topic : topics) {
      for (int place : byTopic.getOrDefault(topic, List.of())) {
        if (place >= best) {
          break;
        }
        if (!standing.wasGiven(resources.get(place).id())) {
          best = place;
        }
      }
    }
    return best;
  }

  private List<String> matching(Resource resource, OracleStanding standing) {
    Set<String> topics = new TreeSet<>();
    for (Topic topic : groups.firsts(resource.topics())) {
      if (standing.interests.contains(topic) || standing.needs.contains(topic)) {
        topics.add(topic.folded());
      }
    }
    return List.copyOf(topics);
  }
}
