package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.PersonStore;
import dev.networkingcoach.teams.internal.activity.Json;
import java.util.Optional;

/** How each person is reached, kept in the journal's database. Thread-safe. */
public final class References {
  private static final String NAME = "teams.reference";

  private final PersonStore store;

  /** References kept there. */
  public References(PersonStore store) {
    this.store = store;
  }

  /** How a person is reached; empty where they never wrote. */
  Optional<Reference> of(OwnerKey owner) {
    return store.get(owner, NAME).flatMap(text -> Json.read(text, Reference.class));
  }

  /** Takes over what an activity tells; it also tells that the person is there. */
  void renew(Received received) {
    Optional<Reference> known = of(received.owner());
    String conversation =
        received.personal()
            ? received.place().conversation()
            : known.map(Reference::conversation).orElse(null);
    Reference now =
        new Reference(
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
  Reference opened(OwnerKey owner, Reference reference, String conversation) {
    Reference opened = reference.opened(conversation);
    keep(owner, opened);
    return opened;
  }

  /** The person cannot be written to any more, until they write. */
  void left(OwnerKey owner) {
    of(owner).filter(known -> !known.gone()).ifPresent(known -> keep(owner, known.left()));
  }

  private void keep(OwnerKey owner, Reference reference) {
    store.put(owner, NAME, Json.write(reference));
  }
}
