package dev.networkingcoach.bot.conversation.internal.done;

import static dev.networkingcoach.bot.conversation.internal.done.DoneTexts.TEXTS;

import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.record.EntryRecorder;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.UnclearException;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Is done with advice: records what satisfies its rule, or asks for it. */
public final class AdviceFinishing {
  private final ConversationTurn turn;

  /** Finishes in this turn. */
  public AdviceFinishing(ConversationTurn turn) {
    this.turn = turn;
  }

  /**
   * Done with the advice that a button names.
   *
   * @param way which of several ways; empty where none was chosen yet
   */
  public Reply pressed(ButtonToken token, String way) {
    return named(token)
        .map(advice -> done(advice, way))
        .orElseGet(
            () ->
                way.equals(ButtonTokens.OFF)
                    ? new OpenAdvice(turn).meetingGone()
                    : new OpenAdvice(turn).gone());
  }

  /** The form that being done with an advice opens at once; empty where it opens none. */
  public Optional<Form> form(ButtonToken token, String way) {
    return named(token)
        .map(advice -> AdviceCompletions.of(advice, way, turn))
        .filter(CompletionOutcome.Ask.class::isInstance)
        .map(outcome -> ((CompletionOutcome.Ask) outcome).form());
  }

  /** An advice may stay under its key and ask for something else by now: that is another one. */
  private Optional<Advice> named(ButtonToken token) {
    return new OpenAdvice(turn)
        .find(token.argument(0))
        .filter(advice -> advice.action().name().equals(token.argument(1)));
  }

  /** Done with an advice of the plan of this turn, in one of several ways; empty for none yet. */
  public Reply done(Advice advice, String way) {
    CompletionOutcome outcome = AdviceCompletions.of(advice, way, turn);
    if (outcome instanceof CompletionOutcome.Ask ask) {
      return ReplyShapes.form(TEXTS.whatDidYouDo(advice.headline()), ask.form());
    }
    if (outcome instanceof CompletionOutcome.Choice choice) {
      throw new UnclearException(
          ReplyShapes.words(advice.headline() + ". " + choice.question(), buttons(advice, choice)));
    }
    return record(advice, (CompletionOutcome.Facts) outcome);
  }

  private Button[] buttons(Advice advice, CompletionOutcome.Choice choice) {
    return choice.options().entrySet().stream()
        .map(
            option ->
                ReplyShapes.button(
                    option.getValue(),
                    ButtonToken.of(
                        ButtonTokens.DID,
                        advice.key(),
                        advice.action(),
                        turn.known().number(),
                        option.getKey())))
        .toArray(Button[]::new);
  }

  private Reply record(Advice advice, CompletionOutcome.Facts facts) {
    List<Change> changes = new ArrayList<>(facts.changes());
    boolean isAnswered = changes.stream().anyMatch(Change.Answered.class::isInstance);
    boolean stays = !isAnswered && new PlanAfter(turn).stays(advice, changes);
    if (stays) {
      changes.add(rest(advice, facts.rest()));
    }
    return new EntryRecorder(turn).record(changes, advice.contacts());
  }

  private Change rest(Advice advice, CompletionOutcome.Rest rest) {
    return switch (rest) {
      case WEEK -> ResponseChanges.snoozed(advice, turn.today().plusDays(7), turn);
      case TWO_WEEKS -> ResponseChanges.snoozed(advice, turn.today().plusDays(14), turn);
      case FOR_GOOD -> ResponseChanges.dismissed(advice, turn);
    };
  }
}
