package dev.networkingcoach.slack.internal.talk;

import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.journal.store.PersonStore;
import dev.networkingcoach.slack.internal.render.MessageRenderer;

/** Greets people the first time they open the app. Thread-safe. */
final class Welcome {
  private static final String GREETED = "slack.greeted";

  private final Conversation conversation;
  private final PersonStore store;
  private final Sender sender;

  Welcome(Conversation conversation, PersonStore store, Sender sender) {
    this.conversation = conversation;
    this.store = store;
    this.sender = sender;
  }

  void greet(Visit visit, Person person) {
    if (store.replace(person.key(), GREETED, null, "yes")) {
      Reply reply = conversation.answer(person, new Incoming.Arrived(visit.id()));
      sender.direct(visit.caller(), MessageRenderer.render(reply), visit.errand());
    }
  }
}
