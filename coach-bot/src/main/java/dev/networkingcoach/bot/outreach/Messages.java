package dev.networkingcoach.bot.outreach;

import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.store.MessageOutbox;
import dev.networkingcoach.api.store.OutboxMessage;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.Utterance;
import dev.networkingcoach.bot.services.CoachServices;
import dev.networkingcoach.bot.settings.Preferences;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * Makes every kind of message, if it may still be sent: on its day, within the hours, to somebody
 * who wants it, and within the budget of the day. Thread-safe.
 */
public final class Messages implements Composer {
  private final CoachServices services;
  private final MessageOutbox outbox;
  private final Observer observer;

  /**
   * The maker of messages.
   *
   * @param services what the coach works with
   * @param outbox tells what was sent before
   * @param observer is told which advice was shown, and what came of it
   */
  public Messages(CoachServices services, MessageOutbox outbox, Observer observer) {
    this.services = services;
    this.outbox = outbox;
    this.observer = observer;
  }

  @Override
  public Optional<Composed> compose(OutboxMessage message, Instant now) {
    Optional<Known> known = services.journal().read(message.owner());
    Optional<Moment.Kind> kind = kind(message);
    if (known.isEmpty() || kind.isEmpty()) {
      return Optional.empty();
    }
    ConversationTurn turn = turn(message, now);
    return maySend(kind.get(), message, turn) ? composed(kind.get(), turn) : Optional.empty();
  }

  private static Optional<Moment.Kind> kind(OutboxMessage message) {
    return Arrays.stream(Moment.Kind.values())
        .filter(kind -> kind.message().equals(message.kind()))
        .findFirst();
  }

  private ConversationTurn turn(OutboxMessage message, Instant now) {
    Person person = new Person(message.owner(), "coach", "", null);
    return new ConversationTurn(
        services,
        person,
        now,
        Utterance.silently("coach/" + message.key()),
        ConversationTurn.Event.NONE);
  }

  private boolean maySend(Moment.Kind kind, OutboxMessage message, ConversationTurn turn) {
    Preferences preferences = turn.preferences();
    Moments moments = new Moments(preferences, turn.network().owner().zone());
    return moments.open(turn.now())
        && LocalDate.parse(message.argument()).equals(turn.today())
        && preferences.dailyPlan() != (kind == Moment.Kind.REMINDER)
        && sentOn(turn.owner(), turn.today()) < turn.network().policy().dailyBudget();
  }

  /** How many messages a person got on a day. */
  private long sentOn(OwnerKey owner, LocalDate day) {
    return Arrays.stream(Moment.Kind.values())
        .filter(kind -> outbox.state(owner, kind.key(day)) == MessageOutbox.State.SENT)
        .count();
  }

  private Optional<Composed> composed(Moment.Kind kind, ConversationTurn turn) {
    return switch (kind) {
      case PLAN -> Optional.of(new PlanMessage(turn, outbox).compose());
      case REMINDER -> AdviceMessages.comingBack(turn);
      case LAST_DAY -> AdviceMessages.lastDay(turn);
      case WEEK -> WeekMessage.compose(turn);
      case EVENING -> AdviceMessages.evening(turn);
    };
  }

  @Override
  public void arrived(OutboxMessage message, Composed composed, Instant now) {
    composed.advice().stream().map(Advice::rule).forEach(observer::shown);
    if (message.kind().equals(Moment.Kind.PLAN.message())) {
      ConversationTurn turn = turn(message, now);
      new ShownStore(turn.services().persons()).arrived(turn, composed.advice(), observer);
    }
  }
}
