package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.teams.internal.activity.Outgoing;
import dev.networkingcoach.teams.internal.card.Audience;
import dev.networkingcoach.teams.internal.connector.Connector;
import dev.networkingcoach.teams.internal.connector.Outcome;
import dev.networkingcoach.teams.internal.connector.Place;
import java.util.List;
import java.util.Objects;

/** Writes to people alone, and opens the chat where there is none yet. Thread-safe. */
final class PrivateChat {
  private static final String PREFIX = Reading.CHANNEL + ":";

  private final Connector connector;
  private final References references;
  private final Rendering rendering;

  PrivateChat(Connector connector, References references, Rendering rendering) {
    this.connector = connector;
    this.references = references;
    this.rendering = rendering;
  }

  /** Sends a reply whole, or says why not. */
  Outcome send(OwnerKey owner, Reply reply, Reference reference) {
    return send(owner, messages(owner, reply, reference), reference, new Progress());
  }

  /** The messages of a reply to this person. */
  List<Outgoing> messages(OwnerKey owner, Reply reply, Reference reference) {
    return rendering.messages(owner, reply, new Audience(reference.user(), true));
  }

  /** Sends messages from where an earlier try stopped. */
  Outcome send(OwnerKey owner, List<Outgoing> messages, Reference known, Progress progress) {
    if (known.gone()) {
      return new Outcome.Forbidden();
    }
    Reference reference = known;
    if (reference.conversation() == null) {
      Outcome opened =
          connector.create(
              tenant(owner), reference.serviceUrl(), reference.bot(), reference.user());
      if (!(opened instanceof Outcome.Done done)) {
        return left(owner, opened);
      }
      reference = references.opened(owner, reference, done.id());
    }
    return send(owner, messages, place(owner, reference), progress);
  }

  private Outcome send(OwnerKey owner, List<Outgoing> messages, Place place, Progress progress) {
    Outcome outcome = new Outcome.Done("");
    while (progress.sent() < messages.size()) {
      outcome = connector.send(place, messages.get(progress.sent()));
      if (!(outcome instanceof Outcome.Done)) {
        return left(owner, outcome);
      }
      progress.oneMore();
    }
    return outcome;
  }

  private Outcome left(OwnerKey owner, Outcome outcome) {
    if (outcome instanceof Outcome.Forbidden) {
      references.left(owner);
    }
    return outcome;
  }

  private static Place place(OwnerKey owner, Reference reference) {
    String conversation = Objects.requireNonNull(reference.conversation());
    return new Place(tenant(owner), reference.serviceUrl(), conversation);
  }

  private static String tenant(OwnerKey owner) {
    return owner.tenant().startsWith(PREFIX)
        ? owner.tenant().substring(PREFIX.length())
        : owner.tenant();
  }

  /** How many messages of several were sent. Used by one thread at a time. */
  static final class Progress {
    private int sent;

    int sent() {
      return sent;
    }

    void oneMore() {
      sent++;
    }
  }
}
