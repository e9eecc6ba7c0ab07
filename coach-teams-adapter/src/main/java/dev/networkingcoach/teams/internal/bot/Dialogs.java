package dev.networkingcoach.teams.internal.bot;

import com.fasterxml.jackson.databind.JsonNode;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.http.WebResponse;
import dev.networkingcoach.teams.internal.card.ActionData;
import dev.networkingcoach.teams.internal.card.Cards;
import dev.networkingcoach.teams.internal.card.InputId;
import dev.networkingcoach.teams.internal.connector.Outcome;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forms in dialogs: opened by a button or on a message, and sent. Thread-safe. */
final class Dialogs {
  private static final Logger LOG = LoggerFactory.getLogger(Dialogs.class);

  private final Conversation conversation;
  private final Answering answering;

  Dialogs(Conversation conversation, Answering answering) {
    this.conversation = conversation;
    this.answering = answering;
  }

  /** A button asks for its dialog. */
  WebResponse fetch(Received received) {
    Optional<ActionData> action = ActionData.read(received.activity().value().path("data"));
    if (action.isPresent() && !action.get().isCurrent()) {
      LOG.info("A button of a card of an older version was pressed.");
      return Responses.dialogWords(Words.OLD_CARD);
    }
    return action
        .map(pressed -> open(received, pressed.token(), ""))
        .orElseGet(() -> Responses.dialogWords(Words.UNKNOWN_ACTION));
  }

  /** Somebody wants to log a message. */
  WebResponse fetchForMessage(Received received) {
    JsonNode message = received.activity().value().path("messagePayload");
    String text = Spoken.plain(message.path("body").path("content").asText(""));
    return open(received, Conversation.LOG_FORM, text);
  }

  /** A dialog is sent. */
  WebResponse submit(Received received) {
    JsonNode data = received.activity().value().path("data");
    Optional<ActionData> action = ActionData.read(data);
    if (action.isEmpty()) {
      LOG.warn("A dialog brought back what is none of ours.");
      return Responses.dialogWords(Words.UNKNOWN_ACTION);
    }
    Incoming sent =
        new Incoming.Submitted(received.id(), action.get().token(), InputId.values(data));
    Reply reply = conversation.answer(received.person(), sent);
    if (reply.form() != null) {
      return show(reply.form());
    }
    if (reply.kind() != Reply.Kind.PROBLEM) {
      Outcome outcome = answering.inPrivate(received, reply);
      if (!(outcome instanceof Outcome.Done)) {
        LOG.info("What was made of a dialog is told in the dialog alone: {}", outcome);
      }
    }
    return Responses.dialogWords(reply.summary());
  }

  private WebResponse open(Received received, String token, String text) {
    return conversation
        .form(received.person(), token, text)
        .map(Dialogs::show)
        .orElseGet(() -> Responses.dialogWords(Words.NO_FORM));
  }

  private static WebResponse show(Form form) {
    return Responses.dialog(form.title(), Cards.dialog(form));
  }
}
