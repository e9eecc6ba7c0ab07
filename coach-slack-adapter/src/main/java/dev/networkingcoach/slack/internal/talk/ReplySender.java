package dev.networkingcoach.slack.internal.talk;

import com.slack.api.model.view.View;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.slack.internal.api.OutgoingQueue;
import dev.networkingcoach.slack.internal.press.PressedButton;
import dev.networkingcoach.slack.internal.press.PressedMessages;
import dev.networkingcoach.slack.internal.render.HomeRenderer;
import dev.networkingcoach.slack.internal.render.MessageRenderer;
import dev.networkingcoach.slack.internal.render.SlackMessage;
import dev.networkingcoach.slack.internal.work.EventWork;
import dev.networkingcoach.slack.internal.workspace.WorkspaceUser;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sends replies to where they belong. Thread-safe. */
public final class ReplySender {
  /** Slack takes five answers at an address that came along; one is spared. */
  private static final int MOST_RESPONSES = 4;

  private final SlackMessages posts;
  private final ReplyUploads uploads;
  private final OutgoingQueue outgoing;
  private final Conversation conversation;
  private final PressedMessages pressed;

  /** Sends over these. */
  public ReplySender(
      SlackMessages posts,
      ReplyUploads uploads,
      OutgoingQueue outgoing,
      Conversation conversation,
      PressedMessages pressed) {
    this.posts = posts;
    this.uploads = uploads;
    this.outgoing = outgoing;
    this.conversation = conversation;
    this.pressed = pressed;
  }

  /** Remembers the message in which a button was pressed, where it was one. */
  void sawPressed(ReplyTarget place) {
    if (place instanceof ReplyTarget.Card card && card.shown() != null) {
      pressed.saw(card.button(), card.shown());
    }
  }

  void send(SlackAction visit, Person person, Reply reply) {
    if (visit.place() instanceof ReplyTarget.Home) {
      home(visit, person, reply, 1);
    } else {
      messages(visit, reply);
    }
    files(visit.caller(), reply, visit.errand());
  }

  /** To those who are no members, and so have no dashboard. */
  void stranger(SlackAction visit, Reply reply) {
    if (visit.place() instanceof ReplyTarget.Home) {
      publish(visit, () -> HomeRenderer.render(null, reply, 1));
    } else {
      messages(visit, reply);
    }
  }

  void home(SlackAction visit, Person person, @Nullable Reply notice, int page) {
    publish(visit, () -> HomeRenderer.render(notice, conversation.home(person), page));
  }

  private void publish(SlackAction visit, Supplier<View> view) {
    WorkspaceUser to = visit.caller();
    Runnable publish = () -> posts.home(to, view.get());
    outgoing.send(key(to) + "/home", List.of(publish), visit.errand());
  }

  private void messages(SlackAction visit, Reply reply) {
    WorkspaceUser to = visit.caller();
    List<SlackMessage> messages = MessageRenderer.render(reply);
    if (visit.place() instanceof ReplyTarget.Hidden hidden) {
      List<Runnable> sends = new ArrayList<>();
      messages.forEach(message -> sends.add(() -> posts.hidden(to, hidden, message)));
      outgoing.send(key(to) + "/" + hidden.channel(), sends, visit.errand());
    } else if (visit.place() instanceof ReplyTarget.Response response) {
      responses(visit, response.url(), messages);
    } else if (visit.place() instanceof ReplyTarget.Card card) {
      card(visit, card.button(), reply, messages);
    } else {
      String thread = visit.place() instanceof ReplyTarget.Direct direct ? direct.thread() : null;
      direct(visit, thread, messages);
    }
  }

  private void card(
      SlackAction visit, PressedButton button, Reply reply, List<SlackMessage> messages) {
    if (pressed.answer(button, reply)) {
      WorkspaceUser to = visit.caller();
      SlackMessage beside = messages.get(0);
      // Only now: presses that came meanwhile are answered by the same update.
      Runnable update = () -> posts.update(to, button, pressed.now(button).orElse(beside), beside);
      outgoing.send(key(to), List.of(update), visit.errand());
    } else {
      direct(visit, button.thread(), messages);
    }
  }

  private void direct(SlackAction visit, @Nullable String thread, List<SlackMessage> messages) {
    WorkspaceUser to = visit.caller();
    List<Runnable> sends = new ArrayList<>();
    messages.forEach(message -> sends.add(() -> posts.direct(to, thread, message)));
    outgoing.send(key(to), sends, visit.errand());
  }

  private void responses(SlackAction visit, String url, List<SlackMessage> messages) {
    WorkspaceUser to = visit.caller();
    int most = Math.min(messages.size(), MOST_RESPONSES);
    List<Runnable> sends = new ArrayList<>();
    messages.subList(0, most).forEach(one -> sends.add(() -> posts.response(to, url, one)));
    outgoing.send(url, sends, visit.errand());
    direct(to, messages.subList(most, messages.size()), visit.errand());
  }

  /** To a person's messages with the app. */
  void direct(WorkspaceUser to, List<SlackMessage> messages, EventWork errand) {
    List<Runnable> sends = new ArrayList<>();
    messages.forEach(message -> sends.add(() -> posts.direct(to, message)));
    outgoing.send(key(to), sends, errand);
  }

  void files(WorkspaceUser to, Reply reply, EventWork errand) {
    outgoing.send(key(to), uploads.of(to, reply), errand);
  }

  /** The channel of a person's messages with the app, for their pace. */
  static String key(WorkspaceUser to) {
    return to.workspace().tenant() + "/" + to.user();
  }
}
