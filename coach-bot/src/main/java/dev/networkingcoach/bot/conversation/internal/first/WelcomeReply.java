package dev.networkingcoach.bot.conversation.internal.first;

import static dev.networkingcoach.bot.conversation.internal.first.SetupTexts.TEXTS;

import dev.networkingcoach.bot.conversation.internal.form.FormKinds;
import dev.networkingcoach.bot.conversation.internal.show.FirstSteps;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
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

  /** Who the coach is, the three questions, and the first steps. */
  public Reply reply() {
    String name = turn.person().name();
    String hello =
        name.isBlank() ? TEXTS.hello() : TEXTS.hello2(SentencePieces.cut(name, 80)) + ".";
    String text = TEXTS.iKeepTrackOfWhom(hello);
    List<Part> parts = new ArrayList<>(List.of(new Part.Words(text, Part.Tone.PLAIN)));
    parts.add(new Part.Words(TEXTS.threeQuestionsFirstAnswerIn(), Part.Tone.PLAIN));
    parts.add(
        new Part.Buttons(
            List.of(
                ReplyShapes.primary(TEXTS.answerTheQuestions(), ButtonToken.of("form", "setup")))));
    parts.addAll(FirstSteps.of(turn));
    return new Reply(
        TEXTS.threeQuestionsFirstWhyDo(hello),
        parts,
        FormKinds.SETUP.open(turn),
        Reply.Kind.ANSWER);
  }

  /** A word of welcome for who said something before anything was asked. */
  public static Part hint() {
    return new Part.Words(TEXTS.welcomeThreeShortQuestions(), Part.Tone.FAINT);
  }
}
