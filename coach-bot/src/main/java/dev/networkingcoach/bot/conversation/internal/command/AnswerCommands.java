package dev.networkingcoach.bot.conversation.internal.command;

import dev.networkingcoach.bot.conversation.internal.done.Answers;
import dev.networkingcoach.bot.conversation.internal.done.Finishing;
import dev.networkingcoach.language.command.Answer;

/** Records answers to advice. */
final class AnswerCommands {
  private AnswerCommands() {}

  static void register(Commands commands) {
    commands
        .on(
            Answer.Done.class,
            (said, turn) -> new Finishing(turn).done(new AdviceMeant(turn).one(said.advice()), ""))
        .on(
            Answer.Snoozed.class,
            (said, turn) ->
                Answers.snooze(turn, new AdviceMeant(turn).one(said.advice()), said.until()))
        .on(
            Answer.Dismissed.class,
            (said, turn) -> Answers.dismiss(turn, new AdviceMeant(turn).one(said.advice())))
        .on(
            Answer.Muted.class,
            (said, turn) -> Answers.mute(turn, new AdviceMeant(turn).rule(said.advice())))
        .on(Answer.Unmuted.class, (said, turn) -> Answers.unmute(turn, said.rule()));
  }
}
