package dev.networkingcoach.bot.conversation.internal.first;

import static dev.networkingcoach.bot.conversation.internal.first.SetupTexts.TEXTS;

import dev.networkingcoach.bot.conversation.internal.form.FormKinds;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.ArrayList;
import java.util.List;

/** Meets a new person. */
public final class WelcomeReply {
  private final ConversationTurn turn;

  /** Welcomes in this turn. */
  public WelcomeReply(ConversationTurn turn) {
    this.turn = turn;
  }

  /** Who the coach is, in four lines of which the last is the first question. */
  Reply reply() {
    String name = turn.person().name();
    String hello = name.isBlank() ? TEXTS.hello() : TEXTS.hello2(SentencePieces.cut(name, 80));
    List<Button> buttons = new ArrayList<>(List.of(SetupQuestions.buttons(SetupQuestion.PURPOSE)));
    buttons.add(ReplyShapes.button(TEXTS.answerInAForm(), FormKinds.SETUP.token()));
    return ReplyShapes.answer(
        TEXTS.firstQuestion(hello),
        List.of(new Part.Words(TEXTS.welcome(hello), Part.Tone.PLAIN), new Part.Buttons(buttons)));
  }

  /** A word of welcome for who said something before anything was asked. */
  public static Part hint() {
    return new Part.Words(TEXTS.welcomeThreeShortQuestions(), Part.Tone.FAINT);
  }
}
