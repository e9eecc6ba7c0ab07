package dev.networkingcoach.bot.conversation.internal.turn;

import java.util.Optional;

/** The question of first contact that words answer, by its name; until they do, or it lapses. */
public final class OpenQuestion {
  private static final String STORED = "question";

  private final TurnText text;

  /** What the person of this turn was asked. */
  public OpenQuestion(ConversationTurn turn) {
    this.text = new TurnText(turn, STORED);
  }

  /** The question; empty where none is open. */
  public Optional<String> name() {
    return Optional.of(text.read()).filter(name -> !name.isEmpty());
  }

  /** This is asked from now on. */
  public void ask(String name) {
    text.write(name);
  }

  /** Nothing is asked any more. */
  public void settle() {
    text.write("");
  }
}
