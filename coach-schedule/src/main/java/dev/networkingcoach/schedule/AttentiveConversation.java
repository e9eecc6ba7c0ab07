package dev.networkingcoach.schedule;

import dev.networkingcoach.api.journal.Journal;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.bot.settings.PreferenceStore;
import dev.networkingcoach.bot.settings.Preferences;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A conversation after which the coach knows when to speak up next: preferences, a pause or the
 * time zone may have changed, or the person is gone. Thread-safe.
 */
public final class AttentiveConversation implements Conversation {
  private final Conversation conversation;
  private final Journal journal;
  private final PreferenceStore preferences;
  private final MomentWakeups wakeups;

  /**
   * A conversation.
   *
   * @param conversation the conversation it watches
   * @param journal tells the time zone of a person
   * @param preferences tell when a person wants to hear from the coach
   * @param wakeups is told where one of them changed
   */
  public AttentiveConversation(
      Conversation conversation,
      Journal journal,
      PreferenceStore preferences,
      MomentWakeups wakeups) {
    this.conversation = conversation;
    this.journal = journal;
    this.preferences = preferences;
    this.wakeups = wakeups;
  }

  @Override
  public Reply answer(Person person, Incoming incoming) {
    boolean again = incoming instanceof Incoming.Again;
    return attended(person, again, () -> conversation.answer(person, incoming));
  }

  /** Whoever opens the page for the first time begins by it. */
  @Override
  public Reply home(Person person) {
    return attended(person, false, () -> conversation.home(person));
  }

  /** What is answered again may have changed something before, of which nobody was told. */
  private Reply attended(Person person, boolean again, Supplier<Reply> answer) {
    Situation before = situation(person.key());
    Reply reply = answer.get();
    Situation after = situation(person.key());
    if (again || !after.equals(before)) {
      tell(person.key(), before, after);
    }
    return reply;
  }

  private void tell(OwnerKey owner, Situation before, Situation after) {
    if (after.zone() == null) {
      wakeups.gone(owner);
    } else if (!before.preferences().dailyPlan() && after.preferences().dailyPlan()) {
      wakeups.wanted(owner);
    } else {
      wakeups.changed(owner);
    }
  }

  private Situation situation(OwnerKey owner) {
    ZoneId zone = journal.read(owner).map(known -> known.network().owner().zone()).orElse(null);
    return new Situation(zone, preferences.of(owner));
  }

  /**
   * What decides on the moments of a person.
   *
   * @param zone the time zone; null where there is no such person
   * @param preferences when they want to hear from the coach
   */
  private record Situation(@Nullable ZoneId zone, Preferences preferences) {}

  @Override
  public Optional<Form> form(Person person, String token, String text) {
    return conversation.form(person, token, text);
  }

  @Override
  public boolean opensForm(String token) {
    return conversation.opensForm(token);
  }

  @Override
  public boolean isSpent(String token, String pressed) {
    return conversation.isSpent(token, pressed);
  }

  @Override
  public Reply search(Person person, String words, int most) {
    return conversation.search(person, words, most);
  }
}
