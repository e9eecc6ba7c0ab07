package dev.networkingcoach.bot.conversation.internal.first;

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
    String hello = name.isBlank() ? "Hello." : "Hello " + SentencePieces.cut(name, 80) + ".";
    String text =
        hello
            + " I keep track of whom you met, what you gave, asked and owe, and tell you the"
            + " few things worth doing each day. What you tell me is yours: \"export\" gives you all of"
            + " it, and \"forget me\" removes it.";
    List<Part> parts = new ArrayList<>(List.of(new Part.Words(text, Part.Tone.PLAIN)));
    parts.add(
        new Part.Words(
            "Three questions first. Answer in the form, or in words: why do you network?",
            Part.Tone.PLAIN));
    parts.add(
        new Part.Buttons(
            List.of(ReplyShapes.primary("Answer the questions", ButtonToken.of("form", "setup")))));
    parts.addAll(FirstSteps.of(turn));
    return new Reply(
        hello + " Three questions first: why do you network?",
        parts,
        FormKinds.SETUP.open(turn),
        Reply.Kind.ANSWER);
  }

  /** A word of welcome for who said something before anything was asked. */
  public static Part hint() {
    return new Part.Words(
        "Welcome. Three short questions make the advice better: say \"hello\", or press the"
            + " button of the settings.",
        Part.Tone.FAINT);
  }
}
