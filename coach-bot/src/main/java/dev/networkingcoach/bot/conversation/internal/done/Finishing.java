package dev.networkingcoach.bot.conversation.internal.done;

import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.record.Recorder;
import dev.networkingcoach.bot.conversation.internal.show.Buttons;
import dev.networkingcoach.bot.conversation.internal.show.Replies;
import dev.networkingcoach.bot.conversation.internal.turn.Token;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Is done with advice: records what satisfies its rule, or asks for it. */
public final class Finishing {
  private final Turn turn;

  /** Finishes in this turn. */
  public Finishing(Turn turn) {
    this.turn = turn;
  }

  /**
   * Done with the advice that a button names.
   *
   * @param way which of several ways; empty where none was chosen yet
   */
  public Reply pressed(Token token, String way) {
    return named(token)
        .map(advice -> done(advice, way))
        .orElseGet(() -> new OpenAdvice(turn).gone());
  }

  /** The form that being done with an advice opens at once; empty where it opens none. */
  public Optional<Form> form(Token token, String way) {
    return named(token)
        .map(advice -> Completions.of(advice, way, turn))
        .filter(Outcome.Ask.class::isInstance)
        .map(outcome -> ((Outcome.Ask) outcome).form());
  }

  /** An advice may stay under its key and ask for something else by now: that is another one. */
  private Optional<Advice> named(Token token) {
    return new OpenAdvice(turn)
        .find(token.argument(0))
        .filter(advice -> advice.action().name().equals(token.argument(1)));
  }

  /** Done with an advice of the plan of this turn, in one of several ways; empty for none yet. */
  public Reply done(Advice advice, String way) {
    Outcome outcome = Completions.of(advice, way, turn);
    if (outcome instanceof Outcome.Ask ask) {
      return Replies.form(advice.headline() + ": what did you do?", ask.form());
    }
    if (outcome instanceof Outcome.Choice choice) {
      return Replies.words(advice.headline() + ". " + choice.question(), buttons(advice, choice));
    }
    return record(advice, (Outcome.Facts) outcome);
  }

  private Button[] buttons(Advice advice, Outcome.Choice choice) {
    return choice.options().entrySet().stream()
        .map(
            option ->
                Replies.button(
                    option.getValue(),
                    Token.of(
                        Buttons.DID,
                        advice.key(),
                        advice.action(),
                        turn.known().number(),
                        option.getKey())))
        .toArray(Button[]::new);
  }

  private Reply record(Advice advice, Outcome.Facts facts) {
    List<Change> changes = new ArrayList<>(facts.changes());
    boolean isAnswered = changes.stream().anyMatch(Change.Answered.class::isInstance);
    boolean stays = !isAnswered && new Foresight(turn).stays(advice, changes);
    if (stays) {
      changes.add(rest(advice, facts.rest()));
    }
    return new Recorder(turn).record(changes, advice.contacts());
  }

  private Change rest(Advice advice, Outcome.Rest rest) {
    return switch (rest) {
      case WEEK -> Responses.snoozed(advice, turn.today().plusDays(7), turn);
      case TWO_WEEKS -> Responses.snoozed(advice, turn.today().plusDays(14), turn);
      case FOR_GOOD -> Responses.dismissed(advice, turn);
    };
  }
}
