package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.api.store.InboxEvent;
import dev.networkingcoach.api.store.InboxKey;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.EventQueue;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.http.WebResponse;
import dev.networkingcoach.teams.internal.activity.ActivityJson;
import dev.networkingcoach.teams.internal.activity.SentFile;
import dev.networkingcoach.teams.internal.activity.TeamsActivity;
import dev.networkingcoach.teams.internal.card.ActionData;
import dev.networkingcoach.teams.internal.card.InputId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Messages, and buttons of clients that only know {@code Action.Submit}: put into the queue, and
 * answered out of it. Thread-safe.
 */
final class MessageHandler implements ActivityHandler {
  private static final Logger LOG = LoggerFactory.getLogger(MessageHandler.class);
  private static final String KIND = "teams/activity";

  private final Conversation conversation;
  private final ReplyDelivery answering;
  private final ChatUploads uploads;
  private final EventQueue queue;
  private final InstantSource clock;

  MessageHandler(
      Conversation conversation,
      ReplyDelivery answering,
      ChatUploads uploads,
      EventQueue queue,
      InstantSource clock) {
    this.conversation = conversation;
    this.answering = answering;
    this.uploads = uploads;
    this.queue = queue;
    this.clock = clock;
    queue.answeredBy(KIND, this::answer);
  }

  @Override
  public WebResponse handle(AcceptedActivity received) {
    boolean toUs =
        received.personal() || MessageText.mentions(received.activity(), received.botId());
    if (!toUs && ActionData.read(received.activity().value()).isEmpty()) {
      return InvokeResponses.ok();
    }
    InboxKey key = new InboxKey(received.owner(), received.id());
    String payload = ActivityJson.write(received.activity());
    if (!queue.keep(new InboxEvent(key, KIND, payload, clock.instant()))) {
      LOG.info("A message arrived again; it was answered before, or is being answered.");
    }
    return InvokeResponses.ok();
  }

  private void answer(InboxEvent event, boolean again) {
    Optional<AcceptedActivity> received =
        ActivityJson.read(event.payload(), TeamsActivity.class).flatMap(ActivityReader::of);
    if (received.isEmpty()) {
      LOG.error("A message that waited cannot be read, and is given up.");
      return;
    }
    for (Supplier<Reply> reply : replies(received.get(), again)) {
      if (answering.answer(received.get(), reply.get()).status() != 200) {
        throw new CoachException("Teams did not take an answer.");
      }
    }
  }

  /** One to a message, and where files hang on it one to each. */
  private List<Supplier<Reply>> replies(AcceptedActivity received, boolean again) {
    List<SentFile> files = ChatUploads.files(received);
    if (files.isEmpty() || ActionData.read(received.activity().value()).isPresent()) {
      return List.of(() -> reply(received, again));
    }
    return IntStream.range(0, files.size())
        .<Supplier<Reply>>mapToObj(place -> () -> reply(received, files.get(place), place, again))
        .toList();
  }

  /** What was written beside files belongs to the first. */
  private Reply reply(AcceptedActivity received, SentFile file, int place, boolean again) {
    String id = place == 0 ? received.id() : received.id() + "/" + place;
    String words = place == 0 ? MessageText.text(received.activity(), received.botId()) : "";
    return uploads
        .read(file, id, words)
        .map(sent -> answer(received, sent, again))
        .orElseGet(
            () ->
                problem(TeamsTexts.TEXTS.fileUnread(file.shownName(), ChatUploads.MOST_MEGABYTES)));
  }

  private Reply reply(AcceptedActivity received, boolean again) {
    Optional<ActionData> pressed = ActionData.read(received.activity().value());
    if (pressed.isPresent()) {
      return pressed.get().isCurrent()
          ? answer(received, incoming(received, pressed.get()), again)
          : outOfDate();
    }
    String text = MessageText.text(received.activity(), received.botId());
    return answer(received, new Incoming.Said(received.id(), text), again);
  }

  private Reply answer(AcceptedActivity received, Incoming done, boolean again) {
    return conversation.answer(received.person(), again ? new Incoming.Again(done) : done);
  }

  private Incoming incoming(AcceptedActivity received, ActionData pressed) {
    return pressed.kind().equals(ActionData.SUBMIT)
        ? new Incoming.Submitted(
            received.id(), pressed.token(), InputId.values(received.activity().value()))
        : new Incoming.Pressed(received.id(), pressed.token());
  }

  private static Reply outOfDate() {
    LOG.info("A button of a card of an older version was pressed.");
    return problem(TeamsTexts.TEXTS.oldCard());
  }

  private static Reply problem(String words) {
    return new Reply(words, List.of(), null, Reply.Kind.PROBLEM);
  }
}
