package dev.networkingcoach.bot.conversation.internal.topic;

import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pairs of topics a person said are not the same, kept with their settings. */
final class TopicsApart {
  private static final String SETTING = "topics-apart";
  private static final String BETWEEN = "\t";

  private final ConversationTurn turn;

  TopicsApart(ConversationTurn turn) {
    this.turn = turn;
  }

  /** How a pair is kept, whichever of the two comes first. */
  static String key(TopicPairs.Pair pair) {
    return Stream.of(pair.one(), pair.other())
        .map(Topic::folded)
        .sorted()
        .collect(Collectors.joining(BETWEEN));
  }

  /** The pairs, in the order they were said. */
  List<TopicPairs.Pair> all() {
    return keys().stream()
        .map(key -> key.split(BETWEEN, -1))
        .map(two -> new TopicPairs.Pair(Topic.of(two[0]), Topic.of(two[1])))
        .toList();
  }

  boolean has(TopicPairs.Pair pair) {
    return keys().contains(key(pair));
  }

  /** Keeps a pair, or drops it. Either may be said again. */
  void set(TopicPairs.Pair pair, boolean apart) {
    if (has(pair) == apart) {
      return;
    }
    String key = key(pair);
    Stream<String> others = keys().stream().filter(one -> !one.equals(key));
    String all =
        Stream.concat(others, apart ? Stream.of(key) : Stream.empty())
            .collect(Collectors.joining("\n"));
    turn.services().persons().put(turn.owner(), SETTING, all);
  }

  private List<String> keys() {
    return turn.services().persons().get(turn.owner(), SETTING).stream()
        .flatMap(String::lines)
        .toList();
  }
}
