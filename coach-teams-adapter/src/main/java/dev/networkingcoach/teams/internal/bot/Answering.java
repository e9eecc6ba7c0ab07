package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.http.WebResponse;
import dev.networkingcoach.teams.internal.activity.Outgoing;
import dev.networkingcoach.teams.internal.card.Audience;
import dev.networkingcoach.teams.internal.connector.Connector;
import dev.networkingcoach.teams.internal.connector.Outcome;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what was asked for to the person who asked, and to nobody else. Thread-safe. */
final class Answering {
  private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

  private final Connector connector;
  private final References references;
  private final Rendering rendering;
  private final PrivateChat chat;

  Answering(Connector connector, References references, Rendering rendering, PrivateChat chat) {
    this.connector = connector;
    this.references = references;
    this.rendering = rendering;
    this.chat = chat;
  }

  /**
   * Answers a message: where only the two are, in its place; elsewhere in private, with a word in
   * its place that the answer went there.
   *
   * @return 200, or 503 where nothing could be sent, so that the channel sends the activity again
   */
  WebResponse answer(Received received, Reply reply) {
    if (received.personal()) {
      Audience audience = new Audience(received.userId(), true);
      return here(received, rendering.messages(received.owner(), reply, audience));
    }
    Outcome outcome = inPrivate(received, reply);
    if (outcome instanceof Outcome.Busy || outcome instanceof Outcome.Failed) {
      return failed(received, outcome);
    }
    boolean reached = outcome instanceof Outcome.Done;
    String word = reached ? Words.ANSWERED_IN_PRIVATE : Words.NO_PRIVATE_CHAT;
    Outcome told = respond(received, Outgoing.words(word));
    if (!(told instanceof Outcome.Done)) {
      LOG.warn("A word in a group could not be sent: {}", told);
    }
    return Responses.ok();
  }

  /** Says words where the activity comes from, whoever is there. */
  WebResponse toAll(Received received, String words) {
    Outcome outcome = connector.send(received.place(), Outgoing.words(words));
    return outcome instanceof Outcome.Busy || outcome instanceof Outcome.Failed
        ? failed(received, outcome)
        : Responses.ok();
  }

  /** Sends a reply to the person alone. */
  Outcome inPrivate(Received received, Reply reply) {
    Optional<Reference> reference = references.of(received.owner());
    return reference.isEmpty()
        ? new Outcome.Forbidden()
        : chat.send(received.owner(), reply, reference.get());
  }

  /** Sends messages into the conversation of the activity, until one cannot be sent. */
  WebResponse here(Received received, List<Outgoing> messages) {
    for (int sent = 0; sent < messages.size(); sent++) {
      Outcome outcome = respond(received, messages.get(sent));
      if (outcome instanceof Outcome.Forbidden) {
        references.left(received.owner());
        LOG.info("An answer was not sent: the person has blocked or removed the bot.");
        return Responses.ok();
      }
      if (!(outcome instanceof Outcome.Done)) {
        // What was sent in part is not begun anew: the person would read the first pages twice.
        return sent == 0 ? failed(received, outcome) : Responses.ok();
      }
    }
    return Responses.ok();
  }

  private Outcome respond(Received received, Outgoing message) {
    return received
        .activityId()
        .map(id -> connector.reply(received.place(), id, message))
        .orElseGet(() -> connector.send(received.place(), message));
  }

  private static WebResponse failed(Received received, Outcome outcome) {
    LOG.warn("A {} could not be answered: {}", received.activity().type(), outcome);
    return WebResponse.status(503);
  }
}
