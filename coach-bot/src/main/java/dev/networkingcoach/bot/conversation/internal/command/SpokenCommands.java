package dev.networkingcoach.bot.conversation.internal.command;

import dev.networkingcoach.bot.conversation.internal.show.Replies;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.AboutPerson;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.MeetingCommand;

/** Commands that can be said and are not carried out yet. */
final class SpokenCommands {
  private SpokenCommands() {}

  static void register(Commands commands) {
    commands
        .on(MeetingCommand.MeetingPlanned.class, SpokenCommands::notYet)
        .on(MeetingCommand.MeetingMoved.class, SpokenCommands::notYet)
        .on(MeetingCommand.MeetingCancelled.class, SpokenCommands::notYet)
        .on(MeetingCommand.MeetingList.class, SpokenCommands::notYet)
        .on(AboutPerson.BirthdaySet.class, SpokenCommands::notYet);
  }

  private static Reply notYet(Command said, Turn turn) {
    return Replies.problem("I understand that, but I cannot do it yet. Nothing was changed.");
  }
}
