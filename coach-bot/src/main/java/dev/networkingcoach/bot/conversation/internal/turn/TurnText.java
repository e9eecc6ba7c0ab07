package dev.networkingcoach.bot.conversation.internal.turn;

import java.util.List;

/**
 * A small text about where the conversation stands. Where a turn is answered again it reads what it
 * found the first time, and not what it wrote then: so it goes the same way. Thread-safe as the
 * store is.
 */
final class TurnText {
  private static final String MARK = "\u001e";

  private final ConversationTurn turn;
  private final String name;

  TurnText(ConversationTurn turn, String name) {
    this.turn = turn;
    this.name = name;
  }

  /** The text; empty for none. */
  String read() {
    return asFound(stored());
  }

  /** Writes a text; empty for none. */
  void write(String text) {
    List<String> stored = stored();
    if (text.equals(stored.get(0))) {
      return;
    }
    String event = turn.event().id();
    boolean wrote = stored.size() == 3 && stored.get(1).equals(event);
    String found = wrote ? stored.get(2) : stored.get(0);
    boolean isPlain = event.isEmpty() || (text.isEmpty() && found.isEmpty());
    put(isPlain ? text : String.join(MARK, text, event, found));
  }

  private void put(String text) {
    if (text.isEmpty()) {
      turn.services().persons().remove(turn.owner(), name);
    } else {
      turn.services().persons().put(turn.owner(), name, text);
    }
  }

  private String asFound(List<String> stored) {
    boolean wrote =
        stored.size() == 3 && turn.event().again() && stored.get(1).equals(turn.event().id());
    return stored.get(wrote ? 2 : 0);
  }

  /** The text, and then the event that wrote it and what that had found there. */
  private List<String> stored() {
    String text = turn.services().persons().get(turn.owner(), name).orElse("");
    return List.of(text.split(MARK, -1));
  }
}
