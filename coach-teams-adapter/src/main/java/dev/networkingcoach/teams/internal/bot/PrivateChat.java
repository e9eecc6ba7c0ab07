package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.teams.internal.activity.OutgoingActivity;
import dev.networkingcoach.teams.internal.card.CardAudience;
import dev.networkingcoach.teams.internal.connector.BotConnector;
import dev.networkingcoach.teams.internal.connector.ChatAddress;
import dev.networkingcoach.teams.internal.connector.SendOutcome;
import java.util.List;
import java.util.Objects;

/** Writes to people alone, and opens the chat where there is none yet. Thread-safe. */
final class PrivateChat {
  private static final String PREFIX = ActivityReader.CHANNEL + ":";

  private final BotConnector connector;
  private final ConversationReferences references;
  private final ReplyRendering rendering;

  PrivateChat(BotConnector connector, ConversationReferences references, ReplyRendering rendering) {
    this.connector = connector;
    this.references = references;
    this.rendering = rendering;
  }

  /** Sends a reply whole, or says why not. */
  SendOutcome send(OwnerKey owner, Reply reply, ConversationReference reference) {
    return send(owner, messages(owner, reply, reference), reference, new Progress());
  }

  /** The messages of a reply to this person. */
  List<OutgoingActivity> messages(OwnerKey owner, Reply reply, ConversationReference reference) {
    return rendering.messages(owner, reply, new CardAudience(reference.user(), true));
  }

  /** Sends messages from where an earlier try stopped. */
  SendOutcome send(
      OwnerKey owner,
      List<OutgoingActivity> messages,
      ConversationReference known,
      Progress progress) {
    if (known.gone()) {
      return new SendOutcome.Forbidden();
    }
    ConversationReference reference = known;
    if (reference.conversation() == null) {
      SendOutcome opened =
          connector.create(
              tenant(owner), reference.serviceUrl(), reference.bot(), reference.user());
      if (!(opened instanceof SendOutcome.Done done)) {
        return left(owner, opened);
      }
      reference = references.opened(owner, reference, done.id());
    }
    return send(owner, messages, place(owner, reference), progress);
  }

  private SendOutcome send(
      OwnerKey owner, List<OutgoingActivity> messages, ChatAddress place, Progress progress) {
    SendOutcome outcome = new SendOutcome.Done("");
    while (progress.sent() < messages.size()) {
      outcome = connector.send(place, messages.get(progress.sent()));
      if (!(outcome instanceof SendOutcome.Done)) {
        return left(owner, outcome);
      }
      progress.oneMore();
    }
    return outcome;
  }

  private SendOutcome left(OwnerKey owner, SendOutcome outcome) {
    if (outcome instanceof SendOutcome.Forbidden) {
      references.left(owner);
    }
    return outcome;
  }

  private static ChatAddress place(OwnerKey owner, ConversationReference reference) {
    String conversation = Objects.requireNonNull(reference.conversation());
    return new ChatAddress(tenant(owner), reference.serviceUrl(), conversation);
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
