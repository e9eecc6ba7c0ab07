package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.http.WebResponse;
import dev.networkingcoach.teams.internal.activity.OutgoingActivity;
import dev.networkingcoach.teams.internal.card.CardAudience;
import dev.networkingcoach.teams.internal.connector.BotConnector;
import dev.networkingcoach.teams.internal.connector.SendOutcome;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what was asked for to the person who asked, and to nobody else. Thread-safe. */
final class ReplyDelivery {
  private static final Logger LOG = LoggerFactory.getLogger(ReplyDelivery.class);

  private final BotConnector connector;
  private final ConversationReferences references;
  private final ReplyRendering rendering;
  private final PrivateChat chat;

  ReplyDelivery(
      BotConnector connector,
      ConversationReferences references,
      ReplyRendering rendering,
      PrivateChat chat) {
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
  WebResponse answer(AcceptedActivity received, Reply reply) {
    if (received.personal()) {
      CardAudience audience = new CardAudience(received.userId(), true);
      return here(received, rendering.messages(received.owner(), reply, audience));
    }
    SendOutcome outcome = inPrivate(received, reply);
    if (outcome instanceof SendOutcome.Busy || outcome instanceof SendOutcome.Failed) {
      return failed(received, outcome);
    }
    boolean reached = outcome instanceof SendOutcome.Done;
    String word = reached ? TeamsTexts.TEXTS.answeredInPrivate() : TeamsTexts.TEXTS.noPrivateChat();
    SendOutcome told = respond(received, OutgoingActivity.words(word));
    if (!(told instanceof SendOutcome.Done)) {
      LOG.warn("A word in a group could not be sent: {}", told);
    }
    return InvokeResponses.ok();
  }

  /** Says words where the activity comes from, whoever is there. */
  WebResponse toAll(AcceptedActivity received, String words) {
    SendOutcome outcome = connector.send(received.place(), OutgoingActivity.words(words));
    return outcome instanceof SendOutcome.Busy || outcome instanceof SendOutcome.Failed
        ? failed(received, outcome)
        : InvokeResponses.ok();
  }

  /** Sends a reply to the person alone. */
  SendOutcome inPrivate(AcceptedActivity received, Reply reply) {
    Optional<ConversationReference> reference = references.of(received.owner());
    return reference.isEmpty()
        ? new SendOutcome.Forbidden()
        : chat.send(received.owner(), reply, reference.get());
  }

  /** Sends messages into the conversation of the activity, until one cannot be sent. */
  WebResponse here(AcceptedActivity received, List<OutgoingActivity> messages) {
    for (int sent = 0; sent < messages.size(); sent++) {
      SendOutcome outcome = respond(received, messages.get(sent));
      if (outcome instanceof SendOutcome.Forbidden) {
        references.left(received.owner());
        LOG.info("An answer was not sent: the person has blocked or removed the bot.");
        return InvokeResponses.ok();
      }
      if (!(outcome instanceof SendOutcome.Done)) {
        // What was sent in part is not begun anew: the person would read the first pages twice.
        return sent == 0 ? failed(received, outcome) : InvokeResponses.ok();
      }
    }
    return InvokeResponses.ok();
  }

  private SendOutcome respond(AcceptedActivity received, OutgoingActivity message) {
    return received
        .activityId()
        .map(id -> connector.reply(received.place(), id, message))
        .orElseGet(() -> connector.send(received.place(), message));
  }

  private static WebResponse failed(AcceptedActivity received, SendOutcome outcome) {
    LOG.warn("A {} could not be answered: {}", received.activity().type(), outcome);
    return WebResponse.status(503);
  }
}
