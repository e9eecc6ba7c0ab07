package dev.networkingcoach.bot.conversation.internal.form;

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
        "Set a goal",
        null,
        List.of(
            FormFields.required(
                FormFields.text(
                    "goal", "What do you want to reach?", text, "Such as: three pilots")),
            FormFields.date("deadline", "By when", null),
            FormFields.line("market", "In which market", "", "")),
        "Save",
        Map.of());
  }

  @Override
  public Reply submit(ConversationTurn turn, List<String> arguments, FilledForm filled) {
    String text = filled.required("goal", "Write what you want to reach.");
    Optional<LocalDate> deadline = filled.date("deadline");
    if (deadline.filter(day -> day.isBefore(turn.today())).isPresent()) {
      filled.problem("deadline", "Choose a day to come, or none.");
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
