package dev.networkingcoach.teams.internal.bot;

import com.fasterxml.jackson.databind.JsonNode;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.bot.web.WebResponse;
import dev.networkingcoach.teams.internal.card.ActionData;
import dev.networkingcoach.teams.internal.card.Audience;
import dev.networkingcoach.teams.internal.card.Cards;
import dev.networkingcoach.teams.internal.card.InputId;
import dev.networkingcoach.teams.internal.connector.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Buttons of cards, and the cards' asking for their present state: answered with the card that
 * takes the place of the one that was acted on. Thread-safe.
 */
final class CardActions implements Handler {
  private static final Logger LOG = LoggerFactory.getLogger(CardActions.class);

  private final Conversation conversation;
  private final Answering answering;
  private final Replacing replacing;

  CardActions(Conversation conversation, Answering answering, Replacing replacing) {
    this.conversation = conversation;
    this.answering = answering;
    this.replacing = replacing;
  }

  @Override
  public WebResponse handle(Received received) {
    JsonNode data = received.activity().value().path("action").path("data");
    Optional<ActionData> read = ActionData.read(data);
    if (read.isEmpty()) {
      LOG.warn("A card brought back what is none of ours.");
      return Responses.badAction(Words.UNKNOWN_ACTION);
    }
    ActionData action = read.get();
    if (!action.isCurrent()) {
      LOG.info("A button of a card of an older version was pressed.");
      return Responses.card(Cards.saying(Words.OLD_CARD));
    }
    if (action.kind().equals(ActionData.REFRESH)) {
      return received.personal() ? home(received) : Responses.words(Words.ANSWERED_IN_PRIVATE);
    }
    Reply reply = conversation.answer(received.person(), incoming(received, action, data));
    if (!received.personal()) {
      return elsewhere(received, reply);
    }
    if (isMereProblem(reply)) {
      return Responses.words(reply.summary());
    }
    return action.showedSeveral() && reply.form() == null
        ? Responses.card(replacing.replace(received, withTheOthers(received, reply), true))
        : Responses.card(replacing.replace(received, reply, false));
  }

  /** Nothing was changed and nothing is offered: the card stays, to be tried again. */
  private static boolean isMereProblem(Reply reply) {
    return reply.kind() == Reply.Kind.PROBLEM
        && reply.form() == null
        && reply.parts().stream().allMatch(part -> part instanceof Part.Words);
  }

  private static Incoming incoming(Received received, ActionData action, JsonNode data) {
    return action.kind().equals(ActionData.SUBMIT)
        ? new Incoming.Submitted(received.id(), action.token(), InputId.values(data))
        : new Incoming.Pressed(received.id(), action.token());
  }

  private WebResponse home(Received received) {
    Reply reply = conversation.home(received.person());
    Audience audience = new Audience(received.userId(), true);
    return Responses.card(replacing.show(reply, audience));
  }

  /** The card showed several things: what is left of them follows the answer to this one. */
  private Reply withTheOthers(Received received, Reply reply) {
    List<Part> parts = new ArrayList<>(reply.parts());
    parts.addAll(conversation.home(received.person()).parts());
    return new Reply(reply.summary(), parts, null, reply.kind());
  }

  private WebResponse elsewhere(Received received, Reply reply) {
    Outcome outcome = answering.inPrivate(received, reply);
    return Responses.words(
        outcome instanceof Outcome.Done ? Words.ANSWERED_IN_PRIVATE : Words.NO_PRIVATE_CHAT);
  }
}
