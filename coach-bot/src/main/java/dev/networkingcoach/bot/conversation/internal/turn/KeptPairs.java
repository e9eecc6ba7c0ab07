package dev.networkingcoach.bot.conversation.internal.turn;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pairs a person said something of, each kept by itself with their settings: two turns at once lose
 * none, and forgetting somebody takes their pairs alone. Not thread-safe.
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
    this.setting = setting + "/";
  }

  /** How a pair is kept, whichever of the two comes first. */
  public static String key(String one, String other) {
    return Stream.of(one, other).sorted().collect(Collectors.joining(BETWEEN));
  }

  /** The two of each pair, in the order of their letters. */
  public List<List<String>> all() {
    return turn.services().persons().all(turn.owner()).entrySet().stream()
        .filter(text -> text.getKey().startsWith(setting))
        .map(Map.Entry::getValue)
        .sorted()
        .map(key -> List.of(key.split(BETWEEN, -1)))
        .toList();
  }

  /** Whether a pair is among them. */
  public boolean has(String key) {
    return turn.services().persons().get(turn.owner(), name(key)).isPresent();
  }

  /** Keeps a pair, or drops it. Either may be said again. */
  public void set(String key, boolean kept) {
    if (kept) {
      turn.services().persons().put(turn.owner(), name(key), key);
    } else {
      turn.services().persons().remove(turn.owner(), name(key));
    }
  }

  private String name(String key) {
    return setting + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
  }
}
