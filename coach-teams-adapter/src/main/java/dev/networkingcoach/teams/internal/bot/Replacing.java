package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.teams.internal.activity.Attachment;
import dev.networkingcoach.teams.internal.activity.Outgoing;
import dev.networkingcoach.teams.internal.card.Audience;
import dev.networkingcoach.teams.internal.card.Card;
import dev.networkingcoach.teams.internal.connector.Connector;
import dev.networkingcoach.teams.internal.connector.Outcome;
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
final class Replacing {
  private static final Logger LOG = LoggerFactory.getLogger(Replacing.class);

  private final Connector connector;
  private final Rendering rendering;
  private final Executor later;

  Replacing(Connector connector, Rendering rendering, Executor later) {
    this.connector = connector;
    this.rendering = rendering;
    this.later = later;
  }

  /** The card to answer with where nothing is changed. */
  Card show(Received received, Reply reply) {
    return rendering.cards(reply, new Audience(received.userId(), true)).get(0);
  }

  /** On how many cards a reply stands. */
  int size(Reply reply) {
    return rendering.cards(reply, Audience.of("")).size();
  }

  /** The card to answer with; whatever else belongs to the reply follows. */
  Card replace(Received received, Reply reply, Audience audience) {
    List<Card> cards = rendering.cards(reply, audience);
    List<Outgoing> more = new ArrayList<>();
    cards.stream()
        .skip(1)
        .forEach(card -> more.add(Outgoing.of(reply.summary(), Attachment.card(card))));
    more.addAll(rendering.beside(received.owner(), reply));
    Outgoing first = Outgoing.of(reply.summary(), Attachment.card(cards.get(0)));
    try {
      later.execute(() -> follow(received, first, more));
    } catch (RejectedExecutionException full) {
      LOG.warn("A card was replaced for this view alone: too much else is to be sent.");
    }
    return cards.get(0);
  }

  private void follow(Received received, Outgoing first, List<Outgoing> more) {
    String card = received.activity().replyToId();
    if (card != null) {
      told(connector.update(received.place(), card, first));
    }
    more.forEach(message -> told(connector.send(received.place(), message)));
  }

  private static void told(Outcome outcome) {
    if (!(outcome instanceof Outcome.Done)) {
      LOG.warn("What follows a replaced card could not be sent: {}", outcome);
    }
  }
}
