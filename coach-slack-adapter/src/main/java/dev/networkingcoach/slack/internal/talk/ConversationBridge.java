package dev.networkingcoach.slack.internal.talk;

import com.slack.api.model.File;
import com.slack.api.model.view.View;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.slack.internal.form.FormView;
import dev.networkingcoach.slack.internal.render.FormTokens;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Hands what people do to the conversation, and its replies back. Thread-safe. */
final class ConversationBridge {
  private final Conversation conversation;
  private final EventRunner events;
  private final ReplySender sender;
  private final SlackMessages posts;
  private final FirstGreeting welcome;
  private final SentFiles uploads;

  ConversationBridge(
      Conversation conversation,
      EventRunner events,
      BoltListeners.Reach reach,
      FirstGreeting welcome) {
    this.conversation = conversation;
    this.events = events;
    this.sender = reach.sender();
    this.posts = reach.posts();
    this.welcome = welcome;
    this.uploads = reach.uploads();
  }

  /** They wrote something; its words are read when it is their turn. */
  void said(SlackAction visit, Function<Person, String> words) {
    admit(
        visit,
        person -> {
          Incoming said = new Incoming.Said(visit.id(), words.apply(person));
          Reply reply = conversation.answer(person, visit.incoming(said));
          answered(visit, person);
          show(visit, person, reply);
        });
  }

  /** Noted before it is sent: should that fail, nothing is sent twice. */
  private void answered(SlackAction visit, Person person) {
    if (visit.place() instanceof ReplyTarget.Direct) {
      welcome.met(person);
    }
  }

  /** They sent files, each of which is answered; the words beside them belong to the first. */
  void sent(SlackAction visit, List<File> files, Function<Person, String> words) {
    admit(
        visit,
        person -> {
          String beside = words.apply(person);
          for (int i = 0; i < files.size(); i++) {
            String id = i == 0 ? visit.id() : visit.id() + "/" + i;
            Reply reply = uploads.answer(visit, person, files.get(i), id, i == 0 ? beside : "");
            answered(visit, person);
            show(visit, person, reply);
          }
        });
  }

  void pressed(SlackAction visit, String token) {
    admit(visit, person -> press(visit, person, token));
  }

  private void press(SlackAction visit, Person person, String token) {
    sender.sawPressed(visit.place());
    String own = FormTokens.isOpener(token) ? FormTokens.form(token) : token;
    Optional<Form> form = conversation.form(person, own, "");
    if (form.isPresent()) {
      open(visit, person, form.get());
    } else {
      Incoming pressed = new Incoming.Pressed(visit.id(), own);
      show(visit, person, conversation.answer(person, visit.incoming(pressed)));
    }
  }

  void shortcut(SlackAction visit, String token, Function<Person, String> words) {
    admit(
        visit,
        person ->
            conversation
                .form(person, token, words.apply(person))
                .ifPresent(form -> open(visit, person, form)));
  }

  void home(SlackAction visit, int page) {
    admit(
        visit,
        person -> {
          // The questions of the welcome are answered in words, so they go where words go.
          welcome.greet(visit, person);
          sender.home(visit, person, null, page);
        });
  }

  /** They opened their messages with the app: they are greeted the first time. */
  void messagesOpened(SlackAction visit) {
    admit(visit, person -> welcome.greet(visit, person));
  }

  /** The dashboard is drawn anew for whom the coach knows: in another time zone days are others. */
  void profileChanged(SlackAction visit) {
    events.admit(
        visit,
        person -> {
          if (welcome.knows(person)) {
            sender.home(visit, person, null, 1);
          }
        },
        () -> {});
  }

  private void show(SlackAction visit, Person person, Reply reply) {
    Form form = reply.form();
    boolean opened =
        form != null
            && visit.trigger() != null
            && posts.open(visit.caller(), visit.trigger(), view(visit, form));
    if (!opened) {
      sender.send(visit, person, reply);
    }
  }

  private void open(SlackAction visit, Person person, Form form) {
    boolean opened =
        visit.trigger() != null && posts.open(visit.caller(), visit.trigger(), view(visit, form));
    if (!opened) {
      sender.send(visit, person, AdapterReplies.TOO_LATE);
    }
  }

  private static View view(SlackAction visit, Form form) {
    return FormView.render(form, visit.place().origin());
  }

  private void admit(SlackAction visit, Consumer<Person> member) {
    events.admit(visit, member, () -> sender.stranger(visit, AdapterReplies.STRANGER));
  }
}
