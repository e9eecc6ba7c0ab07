package dev.networkingcoach.bot.conversation;

import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.conversation.internal.form.Forms;
import dev.networkingcoach.bot.conversation.internal.show.AdviceCards;
import dev.networkingcoach.bot.conversation.internal.show.Agenda;
import dev.networkingcoach.bot.conversation.internal.show.Replies;
import dev.networkingcoach.bot.conversation.internal.turn.Said;
import dev.networkingcoach.bot.conversation.internal.turn.Services;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.view.LookBack;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The messages that the coach sends on its own account, made of the facts of that moment. When to
 * send them is not for here. Thread-safe; throws {@link
 * dev.networkingcoach.api.journal.JournalException} where the store cannot be reached.
 */
public final class CoachMessages {
  private final Services services;

  CoachMessages(Services services) {
    this.services = services;
  }

  /**
   * The plan of the day: the agenda, with the last notes and the job of each person.
   *
   * @param person to whom
   * @param now the time; the plan is for its day in the owner's zone
   */
  public Reply dailyPlan(Person person, Instant now) {
    return new Agenda(turn(person, now)).today();
  }

  /** What the plan of the day holds, best first. */
  public Plan plan(Person person, Instant now) {
    return turn(person, now).plan();
  }

  /**
   * One advice as a message of its own.
   *
   * @param key the key of the advice
   * @param lead a sentence before it, such as that it is due today
   * @return empty where the advice is not in the plan any more, or is put away
   */
  public Optional<Reply> advice(Person person, Instant now, String key, String lead) {
    Turn turn = turn(person, now);
    return turn.plan().advice().stream()
        .filter(advice -> advice.key().equals(key) && !advice.suppressed())
        .findFirst()
        .map(advice -> alone(turn, advice, lead));
  }

  private static Reply alone(Turn turn, Advice advice, String lead) {
    return Replies.answer(
        lead + " " + advice.headline() + ".",
        List.of(new Part.Words(lead, Part.Tone.PLAIN), new AdviceCards(turn).card(advice)));
  }

  /**
   * The question of the evening of an event: whom did you meet?
   *
   * @param event the id of the event
   * @return empty where the event is not there any more
   */
  public Optional<Reply> whomDidYouMeet(Person person, Instant now, String event) {
    Turn turn = turn(person, now);
    return turn.network().events().stream()
        .filter(one -> one.id().equals(event))
        .findFirst()
        .map(
            one ->
                Replies.words(
                    "Whom did you meet at " + one.name() + "?",
                    Replies.primary(
                        "Log a meeting", Forms.LOG.token("MET", one.on(), one.id(), ""))));
  }

  /** The last seven days, looked back on. */
  public Reply week(Person person, Instant now) {
    return new LookBack(turn(person, now)).week();
  }

  private Turn turn(Person person, Instant now) {
    return new Turn(services, person, now, Said.silently("message"));
  }
}
