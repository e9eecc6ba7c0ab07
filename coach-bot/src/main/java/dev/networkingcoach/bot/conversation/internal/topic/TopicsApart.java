package dev.networkingcoach.bot.conversation.internal.topic;

import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.KeptPairs;
import java.util.List;

/** The pairs of topics a person said are not the same, kept with their settings. */
final class TopicsApart {
  private static final String SETTING = "topics-apart";

  private final KeptPairs pairs;

  TopicsApart(ConversationTurn turn) {
    this.pairs = new KeptPairs(turn, SETTING);
  }

  /** How a pair is kept, whichever of the two comes first. */
  static String key(TopicPairs.Pair pair) {
    return KeptPairs.key(pair.one().folded(), pair.other().folded());
  }

  /** The pairs, in the order of their letters. */
  List<TopicPairs.Pair> all() {
    return pairs.all().stream()
        .map(two -> new TopicPairs.Pair(Topic.of(two.get(0)), Topic.of(two.get(1))))
        .toList();
  }

  boolean has(TopicPairs.Pair pair) {
    return pairs.has(key(pair));
  }

  /** Keeps a pair, or drops it. Either may be said again. */
  void set(TopicPairs.Pair pair, boolean apart) {
    pairs.set(key(pair), apart);
  }
}
