package dev.networkingcoach.bot.conversation.internal.turn;

import dev.networkingcoach.api.facts.Contact;
import java.util.Optional;

/** Whom the person asked about last, for questions that name nobody. */
public final class LastMeant {
  private static final String STORED = "last-meant";

  private final ConversationTurn turn;

  /** Whom the person of this turn asked about. */
  public LastMeant(ConversationTurn turn) {
    this.turn = turn;
  }

  /** The contact asked about last, if it is still one. */
  public Optional<Contact> contact() {
    return turn.services()
        .persons()
        .get(turn.owner(), STORED)
        .flatMap(id -> turn.people().contact(id));
  }

  /** Remembers a contact. */
  public void remember(String contact) {
    Optional<String> before = turn.services().persons().get(turn.owner(), STORED);
    if (!before.equals(Optional.of(contact))) {
      turn.services().persons().put(turn.owner(), STORED, contact);
    }
  }
}
