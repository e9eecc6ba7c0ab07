package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.teams.internal.activity.ActivityAttachment;
import dev.networkingcoach.teams.internal.activity.OutgoingActivity;
import dev.networkingcoach.teams.internal.card.AdaptiveCard;
import dev.networkingcoach.teams.internal.card.CardAudience;
import dev.networkingcoach.teams.internal.connector.BotConnector;
import dev.networkingcoach.teams.internal.connector.SendOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a reply in the place of a card. The answer to the invoke changes only what this client shows
 * now, so the message itself is changed as well, once the invoke was answered. Thread-safe.
 */
final class CardReplacement {
  private static final Logger LOG = LoggerFactory.getLogger(CardReplacement.class);

  private final BotConnector connector;
  private final ReplyRendering rendering;
  private final Executor later;

  CardReplacement(BotConnector connector, ReplyRendering rendering, Executor later) {
    this.connector = connector;
    this.rendering = rendering;
    this.later = later;
  }

  /** The card to answer with where nothing is changed. */
  AdaptiveCard show(AcceptedActivity received, Reply reply) {
    return rendering.cards(reply, new CardAudience(received.userId(), true)).get(0);
  }

  /** On how many cards a reply stands. */
  int size(Reply reply) {
    return rendering.cards(reply, CardAudience.of("")).size();
  }

  /** The card to answer with; whatever else belongs to the reply follows. */
  AdaptiveCard replace(AcceptedActivity received, Reply reply, CardAudience audience) {
    List<AdaptiveCard> cards = rendering.cards(reply, audience);
    List<OutgoingActivity> more = new ArrayList<>();
    cards.stream()
        .skip(1)
        .forEach(
            card -> more.add(OutgoingActivity.of(reply.summary(), ActivityAttachment.card(card))));
    more.addAll(rendering.beside(received.owner(), reply));
    OutgoingActivity first =
        OutgoingActivity.of(reply.summary(), ActivityAttachment.card(cards.get(0)));
    try {
      later.execute(() -> follow(received, first, more));
    } catch (RejectedExecutionException full) {
      LOG.warn("A card was replaced for this view alone: too much else is to be sent.");
    }
    return cards.get(0);
  }

  private void follow(
      AcceptedActivity received, OutgoingActivity first, List<OutgoingActivity> more) {
    String card = received.activity().replyToId();
    if (card != null) {
      told(connector.update(received.place(), card, first));
    }
    more.forEach(message -> told(connector.send(received.place(), message)));
  }

  private static void told(SendOutcome outcome) {
    if (!(outcome instanceof SendOutcome.Done)) {
      LOG.warn("What follows a replaced card could not be sent: {}", outcome);
    }
  }
}
