package dev.networkingcoach.bot.conversation.internal.command;

import dev.networkingcoach.bot.conversation.internal.first.Questionnaire;
import dev.networkingcoach.bot.conversation.internal.first.Welcome;
import dev.networkingcoach.bot.conversation.internal.show.Agenda;
import dev.networkingcoach.bot.conversation.internal.show.Buttons;
import dev.networkingcoach.bot.conversation.internal.show.Replies;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.view.HelpView;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.SmallTalk;

/** Answers the words that keep a talk going. Those that answer a question are not for here. */
final class TalkCommands {
  private TalkCommands() {}

  static void register(Commands commands, HelpView all) {
    HelpView fewer = all.withoutMessages();
    commands
        .on(
            SmallTalk.Help.class,
            (said, turn) -> (turn.person().reachable() ? all : fewer).about(said.topic()))
        .on(SmallTalk.Hello.class, TalkCommands::hello)
        .on(
            SmallTalk.ThankYou.class,
            (said, turn) -> Replies.words("You are welcome.", Buttons.today()))
        .on(SmallTalk.Yes.class, (said, turn) -> nothingAsked())
        .on(SmallTalk.No.class, (said, turn) -> Replies.words("Fine."))
        .on(SmallTalk.Cancel.class, (said, turn) -> Replies.words("Fine, nothing was changed."))
        .on(SmallTalk.Chosen.class, (said, turn) -> nothingAsked());
  }

  private static Reply hello(SmallTalk.Hello said, Turn turn) {
    if (!turn.isNew()) {
      return new Agenda(turn).today();
    }
    Reply welcome = new Welcome(turn).reply();
    new Questionnaire(turn).begin();
    return welcome;
  }

  private static Reply nothingAsked() {
    return Replies.words("Nothing is open to choose from. \"help\" shows what you can say.");
  }
}
