package dev.networkingcoach.language.statement;

import dev.networkingcoach.language.command.TalkThread;
import java.util.List;

/**
 * What a message says, statement by statement. Immutable and thread-safe.
 *
 * @param statements the statements in the order in which they were made; not empty
 * @param thread what the talk is about after them, if all of them are recorded
 */
public record MessageReading(List<Statement> statements, TalkThread thread) {

  /** Copies the list. */
  public MessageReading {
    statements = List.copyOf(statements);
  }
}
