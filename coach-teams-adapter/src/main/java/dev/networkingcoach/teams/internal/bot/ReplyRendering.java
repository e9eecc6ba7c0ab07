package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.teams.internal.activity.ActivityAttachment;
import dev.networkingcoach.teams.internal.activity.OutgoingActivity;
import dev.networkingcoach.teams.internal.activity.SuggestedActions;
import dev.networkingcoach.teams.internal.card.AdaptiveCard;
import dev.networkingcoach.teams.internal.card.AdaptiveCards;
import dev.networkingcoach.teams.internal.card.CardAudience;
import java.util.ArrayList;
import java.util.List;

/** A reply as the messages that Teams shows: its cards, then files. Thread-safe. */
final class ReplyRendering {
  private static final List<String> NEXT = List.of("today", "log", "help");

  private final AdaptiveCards cards;
  private final PendingFiles files;

  ReplyRendering(AdaptiveCards cards, PendingFiles files) {
    this.cards = cards;
    this.files = files;
  }

  /** The cards of a reply; at least one. */
  List<AdaptiveCard> cards(Reply reply, CardAudience audience) {
    return cards.of(reply, audience);
  }

  /** Every message of a reply in the order to send them; the last one suggests what to say next. */
  List<OutgoingActivity> messages(OwnerKey owner, Reply reply, CardAudience audience) {
    List<OutgoingActivity> messages = new ArrayList<>();
    cards(reply, audience)
        .forEach(
            card ->
                messages.add(OutgoingActivity.of(reply.summary(), ActivityAttachment.card(card))));
    messages.addAll(beside(owner, reply));
    if (reply.kind() == Reply.Kind.ANSWER && reply.form() == null) {
      int last = messages.size() - 1;
      SuggestedActions next = SuggestedActions.words(audience.userId(), NEXT);
      messages.set(last, messages.get(last).suggesting(next));
    }
    return messages;
  }

  /** The messages of a reply that are no cards. */
  List<OutgoingActivity> beside(OwnerKey owner, Reply reply) {
    List<OutgoingActivity> messages = new ArrayList<>();
    for (Part part : reply.parts()) {
      if (part instanceof Part.Attachment file) {
        messages.add(files.offer(owner, file));
      }
    }
    return messages;
  }
}
