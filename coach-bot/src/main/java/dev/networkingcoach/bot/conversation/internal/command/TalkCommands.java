package dev.networkingcoach.bot.conversation.internal.command;

import dev.networkingcoach.bot.conversation.internal.first.SetupQuestions;
import dev.networkingcoach.bot.conversation.internal.first.WelcomeReply;
import dev.networkingcoach.bot.conversation.internal.show.AgendaView;
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
            (said, turn) -> ReplyShapes.words("You are welcome.", ButtonTokens.today()))
        .on(SmallTalk.Yes.class, (said, turn) -> nothingAsked())
        .on(SmallTalk.No.class, (said, turn) -> ReplyShapes.words("Fine."))
        .on(SmallTalk.Cancel.class, (said, turn) -> ReplyShapes.words("Fine, nothing was changed."))
        .on(SmallTalk.Chosen.class, (said, turn) -> nothingAsked());
  }

  private static Reply hello(SmallTalk.Hello said, ConversationTurn turn) {
    if (!turn.isNew()) {
      return new AgendaView(turn).today();
    }
    Reply welcome = new WelcomeReply(turn).reply();
    new SetupQuestions(turn).begin();
    return welcome;
  }

  private static Reply nothingAsked() {
    return ReplyShapes.words("Nothing is open to choose from. \"help\" shows what you can say.");
  }
}
