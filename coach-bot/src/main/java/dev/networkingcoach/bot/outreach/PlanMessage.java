package dev.networkingcoach.bot.outreach;

import static dev.networkingcoach.bot.outreach.OutreachTexts.TEXTS;

import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.ResponseKind;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.store.MessageOutbox;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.view.AgendaView;
import dev.networkingcoach.bot.outreach.Composer.Composed;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.bot.settings.Preferences;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The plan of the day, as a message; a day without anything to do is told as well, for silence
 * would look like a fault. What was shown five times in vain rests for a week first.
 */
final class PlanMessage {
  /** How long advice rests that was ignored (anchors: a week). */
  private static final int REST_DAYS = 7;

  private static final int DAYS_BACK = 14;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

  private final ConversationTurn turn;
  private final MessageOutbox outbox;

  PlanMessage(ConversationTurn turn, MessageOutbox outbox) {
    this.turn = turn;
    this.outbox = outbox;
  }

  Composed compose() {
    List<Part> remarks = new ArrayList<>();
    undelivered().ifPresent(day -> remarks.add(lost(day)));
    rest().forEach(advice -> remarks.add(rests(advice)));
    List<Advice> todo = turn.plan().todo();
    Reply agenda = new AgendaView(turn).today();
    return new Composed(ReplyShapes.plus(agenda, remarks), todo);
  }

  /** The last day before today with a plan, if that plan was given up. */
  private Optional<LocalDate> undelivered() {
    Preferences preferences = turn.preferences();
    for (int ago = 1; ago <= DAYS_BACK; ago++) {
      LocalDate day = turn.today().minusDays(ago);
      if (preferences.isOpen(day)) {
        MessageOutbox.State state = outbox.state(turn.owner(), Moment.Kind.PLAN.key(day));
        return state == MessageOutbox.State.GIVEN_UP ? Optional.of(day) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Part lost(LocalDate day) {
    return new Part.Words(TEXTS.thePlanOfCouldNot(DAY.format(day)), Part.Tone.FAINT);
  }

  /** Puts off what was shown in vain too often, and gives what that was. */
  private List<Advice> rest() {
    List<String> exhausted = new ShownStore(turn.services().persons()).of(turn.owner()).exhausted();
    List<Advice> resting =
        turn.plan().advice().stream()
            .filter(advice -> exhausted.contains(advice.key()) && !advice.suppressed())
            .toList();
    if (!resting.isEmpty()) {
      turn.recordOf(
          "coach", turn.said().entry(), resting.stream().map(this::restful).toArray(Change[]::new));
    }
    return resting;
  }

  private Change restful(Advice advice) {
    return new Change.Answered(
        new Response(advice.key(), null, ResponseKind.SNOOZED, turn.today(), wakes()));
  }

  private LocalDate wakes() {
    return turn.today().plusDays(REST_DAYS);
  }

  private Part rests(Advice advice) {
    return new Part.Words(
        TEXTS.youHaveSeenTimesI(advice.headline(), ShownAdvice.MOST, DAY.format(wakes())),
        Part.Tone.FAINT);
  }
}
