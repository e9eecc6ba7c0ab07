package dev.networkingcoach.bot.conversation.internal.command;

import static dev.networkingcoach.bot.conversation.internal.command.CommandTexts.TEXTS;

import dev.networkingcoach.bot.conversation.internal.first.SetupQuestions;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.view.HelpView;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.SmallTalk;

/** Answers the words that keep a talk going. Those that answer a question are not for here. */
final class TalkCommands {
  private TalkCommands() {}

  static void register(CommandHandlers commands, HelpView all) {
    HelpView fewer = all.withoutMessages();
    commands
        .on(
            SmallTalk.Help.class,
            (said, turn) -> (turn.person().reachable() ? all : fewer).about(said.topic()))
        .on(SmallTalk.Hello.class, TalkCommands::hello)
        .on(
            SmallTalk.ThankYou.class,
            (said, turn) -> ReplyShapes.words(TEXTS.youAreWelcome(), ButtonTokens.today()))
        .on(SmallTalk.Yes.class, (said, turn) -> nothingAsked())
        .on(SmallTalk.No.class, (said, turn) -> ReplyShapes.words(TEXTS.fine()))
        .on(
            SmallTalk.Cancel.class,
            (said, turn) -> ReplyShapes.words(TEXTS.fineNothingWasChanged()))
        .on(SmallTalk.Chosen.class, (said, turn) -> nothingAsked());
  }

  private static Reply hello(SmallTalk.Hello said, ConversationTurn turn) {
    if (!turn.isNew()) {
      return ReplyShapes.words(TEXTS.helloAgain(turn.plan().todo().size()), ButtonTokens.today());
    }
    return new SetupQuestions(turn).greet();
  }

  private static Reply nothingAsked() {
    return ReplyShapes.words(TEXTS.nothingIsOpenToChoose());
  }
}
