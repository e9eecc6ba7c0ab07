package dev.networkingcoach.bot.conversation.internal.topic;

import static dev.networkingcoach.bot.conversation.internal.topic.TopicTexts.TEXTS;

import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.reply.Part;
import java.util.List;
import java.util.Optional;

/** Asks whether two topics that are alike mean the same, one pair a day. */
public final class TopicQuestion {
  private static final String ASKED = "topics-asked";

  private final ConversationTurn turn;

  /** Asks in this turn. */
  public TopicQuestion(ConversationTurn turn) {
    this.turn = turn;
  }

  /** The question of today; empty where there is nothing to ask, or it is answered. */
  public List<Part> today() {
    TopicsApart apart = new TopicsApart(turn);
    List<TopicPairs.Pair> open =
        new TopicPairs(turn.network()).likely().stream().filter(pair -> !apart.has(pair)).toList();
    Optional<String> asked =
        turn.services()
            .persons()
            .get(turn.owner(), ASKED)
            .filter(text -> text.startsWith(turn.today() + "\n"));
    Optional<TopicPairs.Pair> pair =
        open.stream().filter(one -> asked.isEmpty() || asked.get().equals(asked(one))).findFirst();
    if (pair.isEmpty()) {
      return List.of();
    }
    if (asked.isEmpty()) {
      turn.services().persons().put(turn.owner(), ASKED, asked(pair.get()));
    }
    return parts(pair.get());
  }

  private String asked(TopicPairs.Pair pair) {
    return turn.today() + "\n" + TopicsApart.key(pair);
  }

  private static List<Part> parts(TopicPairs.Pair pair) {
    ButtonToken yes = TopicAnswers.TopicAnswer.SAME.token(pair);
    ButtonToken no = TopicAnswers.TopicAnswer.APART.token(pair);
    return yes.fits() && no.fits()
        ? List.of(
            new Part.Words(
                TEXTS.isTheSameAs(pair.other().text(), pair.one().text()), Part.Tone.PLAIN),
            new Part.Buttons(
                List.of(
                    ReplyShapes.button(TEXTS.yesTheSame(), yes),
                    ReplyShapes.button(TEXTS.noNotTheSame(), no))))
        : List.of();
  }
}
