package dev.networkingcoach.bot.conversation.internal.form;

import static dev.networkingcoach.bot.conversation.internal.form.FormTexts.TEXTS;

import dev.networkingcoach.api.facts.Goal;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.bot.conversation.internal.record.AimChanges;
import dev.networkingcoach.bot.conversation.internal.record.EntryRecorder;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records a goal. */
final class GoalForm implements FormKind {

  @Override
  public Form open(ConversationTurn turn, List<String> arguments, String text) {
    return new Form(
        FormKinds.GOAL.token(turn.known().number()).text(),
        TEXTS.setAGoal(),
        null,
        List.of(
            FormFields.required(
                FormFields.text("goal", TEXTS.whatDoYouWantTo(), text, TEXTS.suchAsThreePilots())),
            FormFields.date("deadline", TEXTS.byWhen(), null),
            FormFields.line("market", TEXTS.inWhichMarket(), "", "")),
        TEXTS.save(),
        Map.of());
  }

  @Override
  public Reply submit(ConversationTurn turn, List<String> arguments, FilledForm filled) {
    String text = filled.required("goal", TEXTS.writeWhatYouWantToReach());
    Optional<LocalDate> deadline = filled.date("deadline");
    if (deadline.filter(day -> day.isBefore(turn.today())).isPresent()) {
      filled.problem("deadline", TEXTS.chooseADayToCome());
    }
    if (!filled.isFine()) {
      return filled.back(open(turn, arguments, ""));
    }
    String market = filled.line("market");
    Goal goal =
        new AimChanges(turn.network())
            .goal(text, market.isEmpty() ? null : market, deadline.orElse(null));
    return new EntryRecorder(turn).record(List.of(new Change.GoalSet(goal)), List.of());
  }
}
