package dev.networkingcoach.bot.conversation;

import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.UnclearException;
import dev.networkingcoach.bot.conversation.internal.who.WhoQuestions;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.statement.Statement;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A statement that waits for an answer.
 *
 * @param statement the statement
 * @param id the id under which it will be recorded
 * @param command what could not be done; null where the statement itself is not clear
 * @param guess how it was read, where that is asked about; null where something else is
 * @param unclear what is asked
 */
record OpenStatement(
    Statement statement,
    String id,
    @Nullable Command command,
    @Nullable ReadingGuess guess,
    UnclearException unclear) {

  /** A statement that waits for another answer than whether it was read rightly. */
  OpenStatement(
      Statement statement, String id, @Nullable Command command, UnclearException unclear) {
    this(statement, id, command, null, unclear);
  }

  /**
   * The question, whose answers say all that is open again.
   *
   * @param all a turn of all the words that are open
   */
  Reply question(
      ConversationTurn all,
      List<OpenStatement> open,
      BiFunction<ConversationTurn, Command, Reply> commands) {
    if (guess != null) {
      return guess.question(all);
    }
    if (statement.reading() instanceof Doubtful doubtful) {
      String others =
          open.stream()
              .skip(1)
              .map(one -> "\n" + one.statement().again())
              .collect(Collectors.joining());
      return new MisunderstoodReply(all).ask(doubtful, words -> words + others);
    }
    if (!unclear.newNames().isEmpty()) {
      List<String> names =
          open.stream().flatMap(one -> one.unclear().newNames().stream()).distinct().toList();
      return new WhoQuestions(all).newPeople(names, jobs(open));
    }
    try {
      return command == null ? unclear.reply() : commands.apply(all, command);
    } catch (UnclearException same) {
      return same.reply();
    }
  }

  /** What those who are new do, and where, as far as the statements tell. */
  private static Map<String, String> jobs(List<OpenStatement> open) {
    return jobs(open.stream().map(OpenStatement::statement));
  }

  /** The same of one statement. */
  static Map<String, String> jobs(Statement statement) {
    return jobs(Stream.of(statement));
  }

  private static Map<String, String> jobs(Stream<Statement> statements) {
    Map<String, String> jobs = new HashMap<>();
    statements
        .flatMap(one -> one.newNames().stream())
        .filter(one -> !one.job().isEmpty())
        .forEach(one -> jobs.merge(one.name(), one.job(), OpenStatement::fuller));
    return jobs;
  }

  private static String fuller(String one, String other) {
    return one.length() >= other.length() ? one : other;
  }
}
