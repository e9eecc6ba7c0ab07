package dev.networkingcoach.bot.conversation.internal.form;

import dev.networkingcoach.api.facts.Goal;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.bot.conversation.internal.record.Aims;
import dev.networkingcoach.bot.conversation.internal.record.Recorder;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records a goal. */
final class GoalForm implements FormKind {

  @Override
  public Form open(Turn turn, List<String> arguments, String text) {
    return new Form(
        Forms.GOAL.token(turn.known().number()).text(),
        "Set a goal",
        null,
        List.of(
            Fields.required(
                Fields.text("goal", "What do you want to reach?", text, "Such as: three pilots")),
            Fields.date("deadline", "By when", null),
            Fields.line("market", "In which market", "", "")),
        "Save",
        Map.of());
  }

  @Override
  public Reply submit(Turn turn, List<String> arguments, Filled filled) {
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
        new Aims(turn.network())
            .goal(text, market.isEmpty() ? null : market, deadline.orElse(null));
    return new Recorder(turn).record(List.of(new Change.GoalSet(goal)), List.of());
  }
}
