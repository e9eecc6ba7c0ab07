package dev.networkingcoach.teams.internal.bot;

import com.fasterxml.jackson.databind.JsonNode;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.http.RefusalLog;
import dev.networkingcoach.http.WebResponse;
import dev.networkingcoach.teams.internal.card.ActionData;
import dev.networkingcoach.teams.internal.card.AdaptiveCards;
import dev.networkingcoach.teams.internal.card.InputId;
import dev.networkingcoach.teams.internal.connector.SendOutcome;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forms in dialogs: opened by a button or on a message, and sent. Thread-safe. */
final class DialogHandler {
  private static final Logger LOG = LoggerFactory.getLogger(DialogHandler.class);

  private final Conversation conversation;
  private final ReplyDelivery answering;
  private final RefusalLog refusals;

  DialogHandler(Conversation conversation, ReplyDelivery answering, RefusalLog refusals) {
    this.conversation = conversation;
    this.answering = answering;
    this.refusals = refusals;
  }

  /** A button asks for its dialog. */
  WebResponse fetch(AcceptedActivity received) {
    Optional<ActionData> action = ActionData.read(received.activity().value().path("data"));
    if (action.isPresent() && !action.get().isCurrent()) {
      LOG.info("A button of a card of an older version was pressed.");
      return InvokeResponses.dialogWords(TeamsTexts.TEXTS.oldCard());
    }
    return action
        .map(pressed -> open(received, pressed.token(), ""))
        .orElseGet(() -> InvokeResponses.dialogWords(TeamsTexts.TEXTS.unknownAction()));
  }

  /** Somebody wants to log a message. */
  WebResponse fetchForMessage(AcceptedActivity received) {
    JsonNode message = received.activity().value().path("messagePayload");
    String text = MessageText.plain(message.path("body").path("content").asText(""));
    return open(received, Conversation.LOG_FORM, text);
  }

  /** A dialog is sent. */
  WebResponse submit(AcceptedActivity received) {
    JsonNode data = received.activity().value().path("data");
    Optional<ActionData> action = ActionData.read(data);
    if (action.isEmpty()) {
      refusals.refused("What a dialog brought back was refused: it is none of ours.");
      return InvokeResponses.dialogWords(TeamsTexts.TEXTS.unknownAction());
    }
    Incoming sent =
        new Incoming.Submitted(received.id(), action.get().token(), InputId.values(data));
    Reply reply = conversation.answer(received.person(), sent);
    if (reply.form() != null) {
      return show(reply.form());
    }
    if (reply.kind() != Reply.Kind.PROBLEM) {
      SendOutcome outcome = answering.inPrivate(received, reply);
      if (!(outcome instanceof SendOutcome.Done)) {
        LOG.info("What was made of a dialog is told in the dialog alone: {}", outcome);
      }
    }
    return InvokeResponses.dialogWords(reply.summary());
  }

  private WebResponse open(AcceptedActivity received, String token, String text) {
    return conversation
        .form(received.person(), token, text)
        .map(DialogHandler::show)
        .orElseGet(() -> InvokeResponses.dialogWords(TeamsTexts.TEXTS.noForm()));
  }

  private static WebResponse show(Form form) {
    return InvokeResponses.dialog(form.title(), AdaptiveCards.dialog(form));
  }
}
