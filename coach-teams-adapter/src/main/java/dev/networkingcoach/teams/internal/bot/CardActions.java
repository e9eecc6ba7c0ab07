package dev.networkingcoach.teams.internal.bot;

import com.fasterxml.jackson.databind.JsonNode;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.http.WebResponse;
import dev.networkingcoach.teams.internal.card.ActionData;
import dev.networkingcoach.teams.internal.card.Audience;
import dev.networkingcoach.teams.internal.card.Cards;
import dev.networkingcoach.teams.internal.card.InputId;
import dev.networkingcoach.teams.internal.connector.Outcome;
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
      return received.personal()
          ? refreshed(received, action.token())
          : Responses.words(Words.ANSWERED_IN_PRIVATE);
    }
    Reply reply = conversation.answer(received.person(), incoming(received, action, data));
    if (!received.personal()) {
      return elsewhere(received, reply);
    }
    if (isMereProblem(reply)) {
      return Responses.words(reply.summary());
    }
    // What was answered stays to be read and taken back: a refresh would put the view in its place.
    Audience audience = new Audience(received.userId(), reply.again() != null);
    Reply shown = withTheOthers(received, action, reply);
    return Responses.card(replacing.replace(received, shown, audience));
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

  /** The card as it is now; where that cannot be told, it stays as it was. */
  private WebResponse refreshed(Received received, String again) {
    Reply reply = conversation.answer(received.person(), shownAgain(received, again));
    return reply.kind() == Reply.Kind.PROBLEM
        ? Responses.words(reply.summary())
        : Responses.card(replacing.show(received, reply));
  }

  /** What is left of what the card showed follows the answer, unless that shows another view. */
  private Reply withTheOthers(Received received, ActionData action, Reply reply) {
    String again = action.again();
    if (again == null || reply.form() != null || reply.again() != null) {
      return reply;
    }
    Reply others = conversation.answer(received.person(), shownAgain(received, again));
    return others.kind() == Reply.Kind.PROBLEM
        ? reply
        : Others.below(reply, others, replacing::size);
  }

  private static Incoming shownAgain(Received received, String again) {
    return new Incoming.Pressed(received.id() + "/again", again);
  }

  private WebResponse elsewhere(Received received, Reply reply) {
    Outcome outcome = answering.inPrivate(received, reply);
    return Responses.words(
        outcome instanceof Outcome.Done ? Words.ANSWERED_IN_PRIVATE : Words.NO_PRIVATE_CHAT);
  }
}
