package dev.networkingcoach.bot.conversation;

import dev.networkingcoach.bot.conversation.internal.first.SetupQuestions;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.UnclearException;
import dev.networkingcoach.bot.conversation.internal.who.WhoQuestions;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import dev.networkingcoach.language.statement.StatementReading.NotUnderstood;
import dev.networkingcoach.language.statement.StatementReading.NothingToDo;
import dev.networkingcoach.language.statement.StatementReading.SpokenChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Answers what was not understood: who is new is welcomed, others are offered what is nearest. */
final class MisunderstoodReply {
  private static final int MOST_NEAREST = 5;

  private final ConversationTurn turn;

  MisunderstoodReply(ConversationTurn turn) {
    this.turn = turn;
  }

  Reply answer(NotUnderstood unknown) {
    if (turn.isNew()) {
      return new SetupQuestions(turn).greet();
    }
    Button[] nearest = buttons(plain(unknown.examples()), UnaryOperator.identity());
    Reply reply = ReplyShapes.problem(unknown.message(), nearest);
    if (nearest.length > 0) {
      throw new UnclearException(reply);
    }
    return reply;
  }

  /** Asks what was meant. */
  Reply ask(Doubtful doubtful) {
    return ask(doubtful, UnaryOperator.identity());
  }

  /**
   * Asks what was meant.
   *
   * @param whole the words of an answer with all that is said again besides
   */
  Reply ask(Doubtful doubtful, UnaryOperator<String> whole) {
    return ReplyShapes.words(doubtful.question(), buttons(doubtful.choices(), whole));
  }

  /** Says that there is nothing to do, and what may be wanted instead. */
  Reply nothing(NothingToDo nothing) {
    return ReplyShapes.words(
        nothing.answer(), buttons(plain(nothing.offers()), UnaryOperator.identity()));
  }

  private static List<SpokenChoice> plain(List<String> words) {
    return words.stream().map(said -> new SpokenChoice(said, said)).toList();
  }

  /** Each says words in place of those that were said. */
  private Button[] buttons(List<SpokenChoice> choices, UnaryOperator<String> whole) {
    List<Button> buttons = new ArrayList<>();
    for (SpokenChoice choice : choices.stream().limit(MOST_NEAREST).toList()) {
      String words = whole.apply(choice.declines() ? "" : choice.words()).strip();
      ButtonToken token =
          words.isEmpty()
              ? ButtonToken.of(ButtonTokens.KEEP)
              : ButtonToken.of(WhoQuestions.SAY, turn.said().entry(), turn.today(), words);
      if (token.fits()) {
        buttons.add(ReplyShapes.button(choice.label(), token));
      }
    }
    return buttons.toArray(Button[]::new);
  }
}
