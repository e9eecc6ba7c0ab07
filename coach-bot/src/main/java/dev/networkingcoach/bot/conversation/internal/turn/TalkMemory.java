package dev.networkingcoach.bot.conversation.internal.turn;

import dev.networkingcoach.language.command.TalkThread;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the last turns were about, until an hour went by without a word. */
public final class TalkMemory {
  private static final String STORED = "thread";
  private static final Duration QUIET = Duration.ofHours(1);

  private final ConversationTurn turn;
  private final TurnText text;

  /** The memory of the person of this turn. */
  public TalkMemory(ConversationTurn turn) {
    this.turn = turn;
    this.text = new TurnText(turn, STORED);
  }

  /** What the talk is about; nothing after a quiet hour. */
  public TalkThread thread() {
    return fresh(text.read()).map(TalkThread::of).orElse(TalkThread.NONE);
  }

  private Optional<String> fresh(String stored) {
    String[] parts = stored.split("\n", 2);
    try {
      boolean isFresh =
          parts.length == 2
              && Duration.between(Instant.parse(parts[0]), turn.now()).compareTo(QUIET) < 0;
      return isFresh ? Optional.of(parts[1]) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** An answer named these people: "them" means them now. */
  public void spokeOf(List<String> names) {
    remember(thread().about(names));
  }

  /** The talk is about this now. */
  public void remember(TalkThread thread) {
    if (!thread.equals(TalkThread.NONE)) {
      text.write(turn.now() + "\n" + thread.text());
    }
  }
}
