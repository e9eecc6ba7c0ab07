package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Channel;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.teams.internal.bot.PrivateChat.Progress;
import dev.networkingcoach.teams.internal.connector.SendOutcome;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The coach's own messages in Teams. Thread-safe. */
final class TeamsChannel implements Channel {
  private static final int MOST_UNFINISHED = 1000;

  private final PrivateChat chat;
  private final ConversationReferences references;
  private final Map<Message, Progress> unfinished = new LinkedHashMap<>();

  TeamsChannel(PrivateChat chat, ConversationReferences references) {
    this.chat = chat;
    this.references = references;
  }

  @Override
  public String name() {
    return ActivityReader.CHANNEL;
  }

  @Override
  public Delivery deliver(OwnerKey to, Reply reply, String key) {
    Optional<ConversationReference> reference = references.of(to);
    if (reference.isEmpty()) {
      return new Delivery.Gone("the person never wrote to the bot");
    }
    Message message = new Message(to, key);
    Progress progress = progress(message);
    SendOutcome outcome =
        chat.send(to, chat.messages(to, reply, reference.get()), reference.get(), progress);
    keep(message, progress, outcome);
    return delivery(outcome);
  }

  private static Delivery delivery(SendOutcome outcome) {
    if (outcome instanceof SendOutcome.Done) {
      return new Delivery.Delivered();
    }
    if (outcome instanceof SendOutcome.Busy busy) {
      return new Delivery.Wait(busy.pause());
    }
    return outcome instanceof SendOutcome.Failed failed
        ? new Delivery.Failed(failed.reason())
        : new Delivery.Gone("the person has blocked or removed the bot");
  }

  /** Where an earlier try of the message stopped, so that its first pages are not sent twice. */
  private synchronized Progress progress(Message message) {
    Progress earlier = unfinished.remove(message);
    return earlier == null ? new Progress() : earlier;
  }

  private synchronized void keep(Message message, Progress progress, SendOutcome outcome) {
    boolean over = outcome instanceof SendOutcome.Done || outcome instanceof SendOutcome.Forbidden;
    if (over || progress.sent() == 0) {
      return;
    }
    unfinished.put(message, progress);
    if (unfinished.size() > MOST_UNFINISHED) {
      unfinished.remove(unfinished.keySet().iterator().next());
    }
  }

  private record Message(OwnerKey to, String key) {}
}
