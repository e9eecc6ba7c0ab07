package dev.networkingcoach.bot.conversation.internal.command;

import dev.networkingcoach.bot.conversation.internal.done.AdviceAnswers;
import dev.networkingcoach.bot.conversation.internal.done.AdviceFinishing;
import dev.networkingcoach.language.command.AdviceAnswer;

/** Records answers to advice. */
final class AnswerCommands {
  private AnswerCommands() {}

  static void register(CommandHandlers commands) {
    commands
        .on(
            AdviceAnswer.Done.class,
            (said, turn) ->
                new AdviceFinishing(turn).done(new AdviceMeant(turn).one(said.advice()), ""))
        .on(
            AdviceAnswer.Snoozed.class,
            (said, turn) ->
                AdviceAnswers.snooze(turn, new AdviceMeant(turn).one(said.advice()), said.until()))
        .on(
            AdviceAnswer.Dismissed.class,
            (said, turn) -> AdviceAnswers.dismiss(turn, new AdviceMeant(turn).one(said.advice())))
        .on(
            AdviceAnswer.Muted.class,
            (said, turn) -> AdviceAnswers.mute(turn, new AdviceMeant(turn).rule(said.advice())))
        .on(AdviceAnswer.Unmuted.class, (said, turn) -> AdviceAnswers.unmute(turn, said.rule()));
  }
}
