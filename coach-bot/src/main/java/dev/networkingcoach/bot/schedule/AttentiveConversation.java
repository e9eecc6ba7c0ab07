package dev.networkingcoach.bot.schedule;

import dev.networkingcoach.api.journal.Journal;
import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.bot.settings.PreferenceStore;
import java.util.Optional;

/**
 * A conversation after which the coach knows when to speak up next: preferences, a pause or the
 * time zone may have changed, or the person is gone. Thread-safe.
 */
public final class AttentiveConversation implements Conversation {
  private static final String NOBODY = "nobody";
  private static final String NOT_TO_BE_READ = "not to be read";

  private final Conversation conversation;
  private final Journal journal;
  private final PreferenceStore preferences;
  private final Wakeups wakeups;

  /**
   * A conversation.
   *
   * @param conversation the conversation it watches
   * @param journal tells the time zone of a person
   * @param preferences tell when a person wants to hear from the coach
   * @param wakeups is told where one of them changed
   */
  public AttentiveConversation(
      Conversation conversation, Journal journal, PreferenceStore preferences, Wakeups wakeups) {
    this.conversation = conversation;
    this.journal = journal;
    this.preferences = preferences;
    this.wakeups = wakeups;
  }

  @Override
  public Reply answer(Person person, Incoming incoming) {
    String before = situation(person.key());
    Reply reply = conversation.answer(person, incoming);
    String after = situation(person.key());
    if (after.equals(NOBODY) && !before.equals(NOBODY)) {
      wakeups.gone(person.key());
    } else if (!after.equals(before) && !after.equals(NOT_TO_BE_READ)) {
      wakeups.changed(person.key());
    }
    return reply;
  }

  /** What decides on the moments of a person. */
  private String situation(OwnerKey owner) {
    try {
      return journal
          .read(owner)
          .map(known -> known.network().owner().zone() + " " + preferences.of(owner))
          .orElse(NOBODY);
    } catch (JournalException away) {
      return NOT_TO_BE_READ;
    }
  }

  @Override
  public Optional<Form> form(Person person, String token, String text) {
    return conversation.form(person, token, text);
  }

  @Override
  public boolean opensForm(String token) {
    return conversation.opensForm(token);
  }

  @Override
  public Reply home(Person person) {
    return conversation.home(person);
  }

  @Override
  public Reply search(Person person, String words, int most) {
    return conversation.search(person, words, most);
  }
}
