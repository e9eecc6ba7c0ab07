package dev.networkingcoach.bot.conversation;

import dev.networkingcoach.bot.conversation.internal.turn.AskedQuestion;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.EntryIds;
import dev.networkingcoach.bot.conversation.internal.turn.LongWords;
import dev.networkingcoach.bot.conversation.internal.turn.Utterance;
import dev.networkingcoach.bot.conversation.internal.who.WhoQuestions;
import dev.networkingcoach.language.statement.MessageReading;
import dev.networkingcoach.language.statement.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether to add somebody new was asked, and not answered: what is said of them next is asked about
 * with what was said before, so that one yes records it all.
 */
final class UnansweredNames {
  private static final int LATEST = 50;
  private static final int FIRST_CHOICE = 3;

  private final ConversationTurn turn;
  private final AskedQuestion asked;

  UnansweredNames(ConversationTurn turn, AskedQuestion asked) {
    this.turn = turn;
    this.asked = asked;
  }

  /** The words before and those said now, where both are about the same new person. */
  Optional<Utterance> together(MessageReading reading) {
    if (!turn.said().choices().isEmpty()) {
      return Optional.empty();
    }
    return asked.answers().stream()
        .flatMap(answer -> ButtonToken.parse(answer).stream())
        .findFirst()
        .filter(token -> token.verb().equals(WhoQuestions.AGREE))
        .filter(token -> isAbout(token, reading) && !isRecorded(token.argument(0)))
        .flatMap(this::words)
        .filter(before -> !before.strip().equals(turn.said().text().strip()))
        .map(before -> before + "\n" + turn.said().text())
        .map(both -> new Utterance(turn.said().entry(), both, Map.of()));
  }

  private Optional<String> words(ButtonToken token) {
    return token.argument(2).isEmpty()
        ? new LongWords(turn).of(token.argument(0))
        : Optional.of(token.argument(2));
  }

  private static boolean isAbout(ButtonToken token, MessageReading reading) {
    List<String> arguments = token.arguments();
    List<String> asked =
        arguments.size() <= FIRST_CHOICE
            ? List.of()
            : arguments.subList(FIRST_CHOICE, arguments.size());
    return reading.statements().stream()
        .flatMap(one -> one.newNames().stream())
        .map(Statement.NewName::name)
        .anyMatch(asked::contains);
  }

  /** What was recorded in part is not said a second time. */
  private boolean isRecorded(String entry) {
    String message = EntryIds.message(entry);
    return turn.services().journal().entries(turn.owner(), Long.MAX_VALUE, LATEST).stream()
        .anyMatch(one -> one.entry().id().startsWith(message));
  }
}
