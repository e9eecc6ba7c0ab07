package dev.networkingcoach.slack.internal.talk;

import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.journal.store.PersonStore;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Follows the time zone of people's profiles: where it changes it becomes the coach's too. A zone
 * that a person gave the coach by words stays until the profile changes. Thread-safe.
 */
final class Zones {
  private static final String ZONE = "slack.zone";

  /** That the profile had none when the person came first. */
  private static final String NONE = "none";

  private final Conversation conversation;
  private final PersonStore store;

  Zones(Conversation conversation, PersonStore store) {
    this.conversation = conversation;
    this.store = store;
  }

  void follow(Visit visit, Person person) {
    ZoneId told = person.zone();
    String zone = told == null ? NONE : told.getId();
    @Nullable String before = store.get(person.key(), ZONE).orElse(null);
    if (zone.equals(before)
        || (told == null && before != null)
        || !store.replace(person.key(), ZONE, before, zone)) {
      return;
    }
    if (before != null) {
      Incoming said = new Incoming.Said(visit.id() + "/zone", "me zone " + zone);
      Reply unused = conversation.answer(person, said);
    }
  }
}
