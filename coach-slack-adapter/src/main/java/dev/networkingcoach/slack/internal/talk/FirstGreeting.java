package dev.networkingcoach.slack.internal.talk;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.PersonStore;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.slack.internal.render.MessageRenderer;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Greets people the first time they open the app. Thread-safe. */
final class FirstGreeting {
  private static final String GREETED = "slack.greeted";

  private static final int MOST = 20_000;

  private final Set<OwnerKey> met = ConcurrentHashMap.newKeySet();
  private final Conversation conversation;
  private final PersonStore store;
  private final ReplySender sender;

  FirstGreeting(Conversation conversation, PersonStore store, ReplySender sender) {
    this.conversation = conversation;
    this.store = store;
    this.sender = sender;
  }

  /** They wrote before they opened anything: the answer was their welcome. */
  void met(Person person) {
    if (met.size() < MOST && met.add(person.key())) {
      boolean unused = store.replace(person.key(), GREETED, null, "yes");
    }
  }

  boolean knows(Person person) {
    return store.get(person.key(), GREETED).isPresent();
  }

  /** The visit is noted, so that a greeting that was lost with its server is given again. */
  void greet(SlackAction visit, Person person) {
    if (store.replace(person.key(), GREETED, null, visit.id()) || isLost(visit, person)) {
      Reply reply = conversation.answer(person, new Incoming.Arrived(visit.id()));
      sender.direct(visit.caller(), MessageRenderer.render(reply), visit.errand());
    }
  }

  private boolean isLost(SlackAction visit, Person person) {
    return visit.arrival().again()
        && store.get(person.key(), GREETED).equals(Optional.of(visit.id()));
  }
}
