package dev.networkingcoach.bot.conversation.internal.command;

import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.view.HelpView;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Command;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** What each command does. Thread-safe once all are registered. */
public final class CommandHandlers {
  private final Map<Class<? extends Command>, BiFunction<Command, ConversationTurn, Reply>>
      handlers = new HashMap<>();

  /**
   * Every command there is.
   *
   * @param help what can be said
   */
  public static CommandHandlers all(HelpView help) {
    CommandHandlers commands = new CommandHandlers();
    HappeningCommands.register(commands);
    PersonCommands.register(commands);
    PlanningCommands.register(commands);
    MeetingCommands.register(commands);
    OwnerCommands.register(commands);
    TopicCommands.register(commands);
    AnswerCommands.register(commands);
    PlanQuestions.register(commands);
    ReviewCommands.register(commands);
    SettingCommands.register(commands);
    KeepingCommands.register(commands);
    AppointmentCommands.register(commands);
    TalkCommands.register(commands, help);
    return commands;
  }

  /** Registers what a kind of command does. */
  <C extends Command> CommandHandlers on(
      Class<C> kind, BiFunction<C, ConversationTurn, Reply> handler) {
    handlers.put(kind, (command, turn) -> handler.apply(kind.cast(command), turn));
    return this;
  }

  /** The kinds of command that are answered. */
  public Set<Class<? extends Command>> kinds() {
    return Set.copyOf(handlers.keySet());
  }

  /** Answers a command. */
  public Reply answer(Command command, ConversationTurn turn) {
    BiFunction<Command, ConversationTurn, Reply> handler = handlers.get(command.getClass());
    if (handler == null) {
      throw new IllegalStateException("no answer to " + command.getClass().getSimpleName());
    }
    return handler.apply(command, turn);
  }
}
