package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.PersonStore;
import dev.networkingcoach.teams.internal.activity.ActivityJson;
import java.util.Optional;

/** How each person is reached, kept in the journal's database. Thread-safe. */
final class ConversationReferences {
  private static final String NAME = "teams.reference";

  private final PersonStore store;

  /** References kept there. */
  ConversationReferences(PersonStore store) {
    this.store = store;
  }

  /** How a person is reached; empty where they never wrote. */
  Optional<ConversationReference> of(OwnerKey owner) {
    return store
        .get(owner, NAME)
        .flatMap(text -> ActivityJson.read(text, ConversationReference.class));
  }

  /** Takes over what an activity tells; it also tells that the person is there. */
  void renew(AcceptedActivity received) {
    Optional<ConversationReference> known = of(received.owner());
    String conversation =
        received.personal()
            ? received.place().conversation()
            : known.map(ConversationReference::conversation).orElse(null);
    ConversationReference now =
        new ConversationReference(
            received.place().serviceUrl(),
            conversation,
            received.userId(),
            received.botId(),
            false);
    if (!known.equals(Optional.of(now))) {
      keep(received.owner(), now);
    }
  }

  /** The chat of a person and the bot was opened. */
  ConversationReference opened(
      OwnerKey owner, ConversationReference reference, String conversation) {
    ConversationReference opened = reference.opened(conversation);
    keep(owner, opened);
    return opened;
  }

  /** The person cannot be written to any more, until they write. */
  void left(OwnerKey owner) {
    of(owner).filter(known -> !known.gone()).ifPresent(known -> keep(owner, known.left()));
  }

  private void keep(OwnerKey owner, ConversationReference reference) {
    store.put(owner, NAME, ActivityJson.write(reference));
  }
}
