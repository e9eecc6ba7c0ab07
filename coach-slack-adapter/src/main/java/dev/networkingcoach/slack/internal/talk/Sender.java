package dev.networkingcoach.slack.internal.talk;

import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.slack.internal.api.Outgoing;
import dev.networkingcoach.slack.internal.render.HomeRenderer;
import dev.networkingcoach.slack.internal.render.Message;
import dev.networkingcoach.slack.internal.render.MessageRenderer;
import dev.networkingcoach.slack.internal.workspace.Caller;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends replies to where they belong. Thread-safe. */
public final class Sender {
  /** Slack takes five answers at an address that came along; one is spared. */
  private static final int MOST_RESPONSES = 4;

  private final Posts posts;
  private final Uploads uploads;
  private final Outgoing outgoing;
  private final Conversation conversation;

  /** Sends over these. */
  public Sender(Posts posts, Uploads uploads, Outgoing outgoing, Conversation conversation) {
    this.posts = posts;
    this.uploads = uploads;
    this.outgoing = outgoing;
    this.conversation = conversation;
  }

  void send(Visit visit, Person person, Reply reply) {
    if (visit.place() instanceof Place.Home) {
      home(visit.caller(), person, reply, 1);
    } else {
      messages(visit, reply);
    }
    files(visit.caller(), reply);
  }

  /** To those who are no members, and so have no dashboard. */
  void stranger(Visit visit, Reply reply) {
    if (visit.place() instanceof Place.Home) {
      Caller to = visit.caller();
      Runnable publish = () -> posts.home(to, HomeRenderer.render(null, reply, 1));
      outgoing.send(key(to) + "/home", List.of(publish));
    } else {
      messages(visit, reply);
    }
  }

  void home(Caller to, Person person, @Nullable Reply notice, int page) {
    Runnable publish =
        () -> posts.home(to, HomeRenderer.render(notice, conversation.home(person), page));
    outgoing.send(key(to) + "/home", List.of(publish));
  }

  private void messages(Visit visit, Reply reply) {
    Caller to = visit.caller();
    List<Message> messages = MessageRenderer.render(reply);
    if (visit.place() instanceof Place.Hidden hidden) {
      List<Runnable> sends = new ArrayList<>();
      messages.forEach(message -> sends.add(() -> posts.hidden(to, hidden, message)));
      outgoing.send(key(to) + "/" + hidden.channel(), sends);
    } else if (visit.place() instanceof Place.Response response) {
      responses(to, response.url(), messages);
    } else {
      String thread = visit.place() instanceof Place.Direct direct ? direct.thread() : null;
      List<Runnable> sends = new ArrayList<>();
      messages.forEach(message -> sends.add(() -> posts.direct(to, thread, message)));
      outgoing.send(key(to), sends);
    }
  }

  private void responses(Caller to, String url, List<Message> messages) {
    int most = Math.min(messages.size(), MOST_RESPONSES);
    List<Runnable> sends = new ArrayList<>();
    messages.subList(0, most).forEach(one -> sends.add(() -> posts.response(to, url, one)));
    outgoing.send(url, sends);
    direct(to, messages.subList(most, messages.size()));
  }

  /** To a person's messages with the app. */
  void direct(Caller to, List<Message> messages) {
    List<Runnable> sends = new ArrayList<>();
    messages.forEach(message -> sends.add(() -> posts.direct(to, message)));
    outgoing.send(key(to), sends);
  }

  void files(Caller to, Reply reply) {
    outgoing.send(key(to), uploads.of(to, reply));
  }

  /** The channel of a person's messages with the app, for their pace. */
  static String key(Caller to) {
    return to.workspace().tenant() + "/" + to.user();
  }
}
