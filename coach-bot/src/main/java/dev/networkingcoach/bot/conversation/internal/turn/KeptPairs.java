package dev.networkingcoach.bot.conversation.internal.turn;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pairs a person said something of, kept with their settings in the order they were said. Not
 * thread-safe.
 */
public final class KeptPairs {
  private static final String BETWEEN = "\t";

  private final ConversationTurn turn;
  private final String setting;

  /**
   * Pairs.
   *
   * @param setting by what name they are kept
   */
  public KeptPairs(ConversationTurn turn, String setting) {
    this.turn = turn;
    this.setting = setting;
  }

  /** How a pair is kept, whichever of the two comes first. */
  public static String key(String one, String other) {
    return Stream.of(one, other).sorted().collect(Collectors.joining(BETWEEN));
  }

  /** The two of each pair. */
  public List<List<String>> all() {
    return keys().stream().map(key -> List.of(key.split(BETWEEN, -1))).toList();
  }

  /** Whether a pair is among them. */
  public boolean has(String key) {
    return keys().contains(key);
  }

  /** Keeps a pair, or drops it. Either may be said again. */
  public void set(String key, boolean kept) {
    if (has(key) == kept) {
      return;
    }
    Stream<String> others = keys().stream().filter(one -> !one.equals(key));
    String all =
        Stream.concat(others, kept ? Stream.of(key) : Stream.empty())
            .collect(Collectors.joining("\n"));
    turn.services().persons().put(turn.owner(), setting, all);
  }

  private List<String> keys() {
    return turn.services().persons().get(turn.owner(), setting).stream()
        .flatMap(String::lines)
        .toList();
  }
}
