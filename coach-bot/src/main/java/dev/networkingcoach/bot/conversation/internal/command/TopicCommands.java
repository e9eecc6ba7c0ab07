package dev.networkingcoach.bot.conversation.internal.command;

import dev.networkingcoach.bot.conversation.internal.topic.TopicAnswers;
import dev.networkingcoach.language.command.TopicCommand;

/** Shows and changes which topics mean the same. */
final class TopicCommands {
  private TopicCommands() {}

  static void register(CommandHandlers commands) {
    commands
        .on(TopicCommand.TopicsShown.class, (said, turn) -> new TopicAnswers(turn).all())
        .on(
            TopicCommand.TopicsJoined.class,
            (said, turn) -> new TopicAnswers(turn).join(said.one(), said.other()))
        .on(
            TopicCommand.TopicsCompared.class,
            (said, turn) -> new TopicAnswers(turn).compare(said.one(), said.other()))
        .on(
            TopicCommand.TopicsParted.class,
            (said, turn) -> new TopicAnswers(turn).part(said.one(), said.other()))
        .on(
            TopicCommand.TopicsReopened.class,
            (said, turn) -> new TopicAnswers(turn).reopen(said.one(), said.other()));
  }
}
