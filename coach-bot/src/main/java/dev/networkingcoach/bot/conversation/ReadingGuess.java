package dev.networkingcoach.bot.conversation;

import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.bot.conversation.internal.record.EntryRecorder;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.PreviewException;
import dev.networkingcoach.bot.conversation.internal.who.WhoQuestions;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * How a statement was read of which words are left that the reading does not explain. It is shown
 * before anything is recorded.
 *
 * @param shown what would be recorded
 * @param names who would be added
 */
record ReadingGuess(String shown, List<String> names) {
  /** The name of the question. Its answer is about the first reading that is a guess. */
  static final String QUESTION = "read?";

  /**
   * What a reading would record; empty where it would record nothing.
   *
   * @param turn the turn of the statement
   * @param commands how to do a command, in a turn that records nothing
   */
  static Optional<ReadingGuess> of(
      Told told, ConversationTurn turn, BiFunction<ConversationTurn, Command, Reply> commands) {
    ConversationTurn preview = turn.with(turn.said().preview());
    List<Change> changes = new ArrayList<>();
    for (Command command : told.commands()) {
      try {
        // What answers without recording has nothing to show.
        Reply unused = commands.apply(preview, command);
      } catch (PreviewException shown) {
        changes.addAll(shown.changes());
      }
    }
    List<String> names =
        changes.stream()
            .flatMap(
                change ->
                    change instanceof Change.ContactAdded added
                        ? Stream.of(added.contact().name())
                        : Stream.empty())
            .distinct()
            .toList();
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of(new ReadingGuess(new EntryRecorder(turn).words(changes), names));
  }

  /** The question whether it was read rightly. */
  Reply question(ConversationTurn turn) {
    return new WhoQuestions(turn).reading(shown, QUESTION, names);
  }
}
