package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.http.WebResponse;
import dev.networkingcoach.teams.internal.activity.SentFile;
import dev.networkingcoach.teams.internal.card.ActionData;
import dev.networkingcoach.teams.internal.card.InputId;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Messages, and buttons of clients that only know {@code Action.Submit}. Thread-safe. */
final class Messages implements Handler {
  private static final Logger LOG = LoggerFactory.getLogger(Messages.class);
  private static final String NOTHING_SAID = "help";

  private final Conversation conversation;
  private final Answering answering;
  private final Repeats repeats;
  private final Uploads uploads;

  Messages(Conversation conversation, Answering answering, Repeats repeats, Uploads uploads) {
    this.uploads = uploads;
    this.conversation = conversation;
    this.answering = answering;
    this.repeats = repeats;
  }

  @Override
  public WebResponse handle(Received received) {
    boolean toUs = received.personal() || Spoken.mentions(received.activity(), received.botId());
    if (!toUs && ActionData.read(received.activity().value()).isEmpty()) {
      return Responses.ok();
    }
    if (!repeats.begin(received)) {
      LOG.info("A message arrived again; it was answered before, or is being answered.");
      return Responses.ok();
    }
    boolean answered = false;
    try {
      WebResponse response = answering.answer(received, reply(received));
      answered = response.status() == 200;
      return response;
    } finally {
      repeats.end(received, answered);
    }
  }

  private Reply reply(Received received) {
    Optional<ActionData> pressed = ActionData.read(received.activity().value());
    if (pressed.isPresent()) {
      return pressed.get().isCurrent()
          ? conversation.answer(received.person(), incoming(received, pressed.get()))
          : outOfDate();
    }
    Optional<SentFile> file = Uploads.file(received);
    if (file.isPresent()) {
      return uploads
          .read(received, file.get())
          .map(sent -> conversation.answer(received.person(), sent))
          .orElseGet(() -> problem(Words.FILE_UNREAD));
    }
    String text = Spoken.text(received.activity(), received.botId());
    String said = text.isBlank() ? NOTHING_SAID : text;
    return conversation.answer(received.person(), new Incoming.Said(received.id(), said));
  }

  private Incoming incoming(Received received, ActionData pressed) {
    return pressed.kind().equals(ActionData.SUBMIT)
        ? new Incoming.Submitted(
            received.id(), pressed.token(), InputId.values(received.activity().value()))
        : new Incoming.Pressed(received.id(), pressed.token());
  }

  private static Reply outOfDate() {
    LOG.info("A button of a card of an older version was pressed.");
    return problem(Words.OLD_CARD);
  }

  private static Reply problem(String words) {
    return new Reply(words, List.of(), null, Reply.Kind.PROBLEM);
  }
}
