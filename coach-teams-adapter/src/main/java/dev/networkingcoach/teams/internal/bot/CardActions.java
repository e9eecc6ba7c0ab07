package dev.networkingcoach.teams.internal.bot;

import com.fasterxml.jackson.databind.JsonNode;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.RemainingParts;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.http.RefusalLog;
import dev.networkingcoach.http.WebResponse;
import dev.networkingcoach.teams.internal.card.ActionData;
import dev.networkingcoach.teams.internal.card.AdaptiveCards;
import dev.networkingcoach.teams.internal.card.CardAudience;
import dev.networkingcoach.teams.internal.card.InputId;
import dev.networkingcoach.teams.internal.connector.SendOutcome;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Buttons of cards, and the cards' asking for their present state: answered with the card that
 * takes the place of the one that was acted on. Thread-safe.
 */
final class CardActions implements ActivityHandler {
  private static final Logger LOG = LoggerFactory.getLogger(CardActions.class);

  private final Conversation conversation;
  private final ReplyDelivery answering;
  private final CardReplacement replacing;
  private final RefusalLog refusals;

  CardActions(
      Conversation conversation,
      ReplyDelivery answering,
      CardReplacement replacing,
      RefusalLog refusals) {
    this.conversation = conversation;
    this.answering = answering;
    this.replacing = replacing;
    this.refusals = refusals;
  }

  @Override
  public WebResponse handle(AcceptedActivity received) {
    JsonNode data = received.activity().value().path("action").path("data");
    Optional<ActionData> read = ActionData.read(data);
    if (read.isEmpty()) {
      refusals.refused("What a card brought back was refused: it is none of ours.");
      return InvokeResponses.badAction(TeamsTexts.TEXTS.unknownAction());
    }
    ActionData action = read.get();
    if (!action.isCurrent()) {
      LOG.info("A button of a card of an older version was pressed.");
      return InvokeResponses.card(AdaptiveCards.saying(TeamsTexts.TEXTS.oldCard()));
    }
    if (action.kind().equals(ActionData.REFRESH)) {
      return received.personal()
          ? refreshed(received, action.token())
          : InvokeResponses.words(TeamsTexts.TEXTS.answeredInPrivate());
    }
    Reply reply = conversation.answer(received.person(), incoming(received, action, data));
    if (!received.personal()) {
      return elsewhere(received, reply);
    }
    if (isMereProblem(reply)) {
      return InvokeResponses.words(reply.summary());
    }
    // What was answered stays to be read and taken back: a refresh would put the view in its place.
    CardAudience audience = new CardAudience(received.userId(), reply.again() != null);
    Reply shown = withTheOthers(received, action, reply);
    return InvokeResponses.card(replacing.replace(received, shown, audience));
  }

  /** Nothing was changed and nothing is offered: the card stays, to be tried again. */
  private static boolean isMereProblem(Reply reply) {
    return reply.kind() == Reply.Kind.PROBLEM
        && reply.form() == null
        && reply.parts().stream().allMatch(part -> part instanceof Part.Words);
  }

  private static Incoming incoming(AcceptedActivity received, ActionData action, JsonNode data) {
    return action.kind().equals(ActionData.SUBMIT)
        ? new Incoming.Submitted(received.id(), action.token(), InputId.values(data))
        : new Incoming.Pressed(received.id(), action.token());
  }

  /** The card as it is now; where that cannot be told, it stays as it was. */
  private WebResponse refreshed(AcceptedActivity received, String again) {
    Reply reply = conversation.answer(received.person(), shownAgain(received, again));
    return reply.kind() == Reply.Kind.PROBLEM
        ? InvokeResponses.words(reply.summary())
        : InvokeResponses.card(replacing.show(received, reply));
  }

  /** What is left of what the card showed follows the answer, unless that shows another view. */
  private Reply withTheOthers(AcceptedActivity received, ActionData action, Reply reply) {
    String again = action.again();
    if (again == null || reply.form() != null || reply.again() != null) {
      return reply;
    }
    Reply others = conversation.answer(received.person(), shownAgain(received, again));
    return others.kind() == Reply.Kind.PROBLEM
        ? reply
        : RemainingParts.below(reply, others, replacing::size);
  }

  private static Incoming shownAgain(AcceptedActivity received, String again) {
    return new Incoming.Pressed(received.id() + "/again", again);
  }

  private WebResponse elsewhere(AcceptedActivity received, Reply reply) {
    SendOutcome outcome = answering.inPrivate(received, reply);
    return InvokeResponses.words(
        outcome instanceof SendOutcome.Done
            ? TeamsTexts.TEXTS.answeredInPrivate()
            : TeamsTexts.TEXTS.noPrivateChat());
  }
}
