package dev.networkingcoach.bot.conversation.internal.who;

import static dev.networkingcoach.bot.conversation.internal.who.WhoTexts.TEXTS;

import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.Utterance;
import dev.networkingcoach.bot.conversation.internal.words.ContactSummary;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Reply;
import java.util.List;
import java.util.Optional;

/** Several answers to one question, where yes says nothing. */
public final class QuestionAlternatives {
  /** Where the words stand in a token, and the first id of somebody meant (see Questions). */
  private static final int WORDS = 2;

  private static final int FIRST_ID = 4;

  private final ConversationTurn turn;

  /** The alternatives of this turn. */
  public QuestionAlternatives(ConversationTurn turn) {
    this.turn = turn;
  }

  /** Asks which of the answers is meant; each says words again. */
  public Reply which(List<String> answers) {
    List<ButtonToken> tokens =
        answers.stream().flatMap(text -> ButtonToken.parse(text).stream()).toList();
    int place = place(tokens);
    Button[] buttons =
        tokens.stream()
            .map(token -> ReplyShapes.button(label(token, place), token))
            .toArray(Button[]::new);
    return ReplyShapes.words(TEXTS.whichOfThemNothingWas(), buttons);
  }

  /** Where the answers differ: in who is meant by a name, else in the words. */
  private static int place(List<ButtonToken> tokens) {
    int most = tokens.stream().mapToInt(token -> token.arguments().size()).max().orElse(0);
    for (int id = FIRST_ID; id < most; id += 2) {
      int at = id;
      if (tokens.stream().map(token -> token.argument(at)).distinct().count() > 1) {
        return id;
      }
    }
    return WORDS;
  }

  private String label(ButtonToken token, int place) {
    String answer = token.argument(place);
    if (place == WORDS) {
      return answer;
    }
    if (answer.equals(Utterance.NEW)) {
      return TEXTS.addAsANewPerson(token.argument(place - 1));
    }
    String name = turn.people().name(answer);
    return turn.people()
        .contact(answer)
        .flatMap(contact -> Optional.ofNullable(ContactSummary.job(contact)))
        .map(job -> name + ", " + job)
        .orElse(name);
  }
}
