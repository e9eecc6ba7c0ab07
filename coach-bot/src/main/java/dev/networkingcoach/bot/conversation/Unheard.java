package dev.networkingcoach.bot.conversation;

import dev.networkingcoach.bot.conversation.internal.first.Questionnaire;
import dev.networkingcoach.bot.conversation.internal.first.Welcome;
import dev.networkingcoach.bot.conversation.internal.show.Replies;
import dev.networkingcoach.bot.conversation.internal.turn.Token;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.turn.UnclearException;
import dev.networkingcoach.bot.conversation.internal.who.Questions;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Understanding;
import java.util.ArrayList;
import java.util.List;

/** Answers what was not understood: who is new is welcomed, others are offered what is nearest. */
final class Unheard {
  private static final int MOST_NEAREST = 5;

  private final Turn turn;

  Unheard(Turn turn) {
    this.turn = turn;
  }

  Reply answer(Understanding.Unknown unknown) {
    if (turn.isNew()) {
      Reply welcome = new Welcome(turn).reply();
      new Questionnaire(turn).begin();
      return welcome;
    }
    Button[] nearest = buttons(unknown.nearest());
    return asked(Replies.problem(unknown.message(), nearest), nearest);
  }

  /** Asks what was meant. */
  Reply ask(Understanding.Unclear unclear) {
    Button[] readings = buttons(unclear.readings());
    return asked(Replies.words(unclear.question(), readings), readings);
  }

  private static Reply asked(Reply reply, Button... answers) {
    if (answers.length > 0) {
      throw new UnclearException(reply);
    }
    return reply;
  }

  /** Each says words in place of those that were said. */
  private Button[] buttons(List<String> words) {
    List<Button> buttons = new ArrayList<>();
    for (String said : words.stream().limit(MOST_NEAREST).toList()) {
      Token token = Token.of(Questions.SAY, turn.said().entry(), turn.today(), said);
      if (token.fits()) {
        buttons.add(Replies.button(said, token));
      }
    }
    return buttons.toArray(Button[]::new);
  }
}
