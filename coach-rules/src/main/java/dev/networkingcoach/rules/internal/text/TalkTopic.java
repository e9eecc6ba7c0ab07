package dev.networkingcoach.rules.internal.text;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a talk was about, as a message can refer to it. How two people met is not what they talked
 * about: "over coffee" and "a quick call" are no topics.
 */
final class TalkTopic {
  private final Set<String> fillers;
  private final Set<String> ways;

  /**
   * Topics of talks in a language.
   *
   * @param fillers words that say nothing by themselves, separated by commas; null for none
   * @param ways words for how two people met, separated by commas; null for none
   */
  TalkTopic(@Nullable String fillers, @Nullable String ways) {
    this.fillers = words(fillers);
    this.ways = words(ways);
  }

  private static Set<String> words(@Nullable String list) {
    return list == null ? Set.of() : Set.of(list.strip().split("\\s*,\\s*"));
  }

  /** The topic without a full stop at its end; null where there is none. */
  @Nullable String of(@Nullable String what) {
    String topic = QuotedText.clauseOrNull(what);
    return topic == null || isWay(topic) ? null : topic;
  }

  /** Whether each word of it tells how two people met, and none what they talked about. */
  private boolean isWay(String topic) {
    boolean way = false;
    int from = 0;
    while (from < topic.length()) {
      int end = endOfWord(topic, from);
      String word = topic.substring(from, end).toLowerCase(Locale.ROOT);
      if (ways.contains(word)) {
        way = true;
      } else if (!word.isEmpty() && !fillers.contains(word)) {
        return false;
      }
      from = end + 1;
    }
    return way;
  }

  private static int endOfWord(String topic, int from) {
    int end = from;
    while (end < topic.length()
        && (Character.isLetterOrDigit(topic.charAt(end)) || topic.charAt(end) == '-')) {
      end++;
    }
    return end;
  }
}
