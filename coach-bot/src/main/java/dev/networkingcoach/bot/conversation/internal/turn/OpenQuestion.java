package dev.networkingcoach.bot.conversation.internal.turn;

import java.util.Optional;

/** The question of first contact that words answer, by its name; until they do, or it lapses. */
public final class OpenQuestion {
  private static final String STORED = "question";

  private final Turn turn;

  /** What the person of this turn was asked. */
  public OpenQuestion(Turn turn) {
    this.turn = turn;
  }

  /** The question; empty where none is open. */
  public Optional<String> name() {
    return turn.services().persons().get(turn.owner(), STORED);
  }

  /** This is asked from now on. */
  public void ask(String name) {
    turn.services().persons().put(turn.owner(), STORED, name);
  }

  /** Nothing is asked any more. */
  public void settle() {
    if (name().isPresent()) {
      turn.services().persons().remove(turn.owner(), STORED);
    }
  }
}
