package dev.networkingcoach.bot.conversation.internal.show;

import static dev.networkingcoach.bot.conversation.internal.show.ShowTexts.TEXTS;

import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.ArrayList;
import java.util.List;

/** Replies of common shapes. */
public final class ReplyShapes {
  private ReplyShapes() {}

  /** An answer of these parts; the summary is read aloud. */
  public static Reply answer(String summary, List<Part> parts) {
    return new Reply(SentencePieces.brief(summary), parts, null, Reply.Kind.ANSWER);
  }

  /** A view of these parts, which the button of a token shows again. */
  public static Reply view(String summary, List<Part> parts, ButtonToken again) {
    return new Reply(
        SentencePieces.brief(summary),
        parts,
        null,
        Reply.Kind.ANSWER,
        again.fits() ? again.text() : null);
  }

  /** Words, and buttons below them. */
  public static Reply words(String text, Button... buttons) {
    return answer(text, parts(text, Part.Tone.PLAIN, buttons));
  }

  /** Something that could not be understood or done. */
  public static Reply problem(String text, Button... buttons) {
    return new Reply(
        SentencePieces.brief(text),
        parts(text, Part.Tone.WARNING, buttons),
        null,
        Reply.Kind.PROBLEM);
  }

  /** The same as a question, unless it tells of a problem. */
  public static Reply question(Reply reply) {
    return reply.kind() == Reply.Kind.ANSWER
        ? new Reply(
            reply.summary(), reply.parts(), reply.form(), Reply.Kind.QUESTION, reply.again())
        : reply;
  }

  /** A form to fill in, after some words. */
  public static Reply form(String text, Form form) {
    return new Reply(
        SentencePieces.brief(text),
        List.of(new Part.Words(text, Part.Tone.PLAIN)),
        form,
        Reply.Kind.ANSWER);
  }

  /** A form that came back with faults. */
  public static Reply faulty(Form form) {
    String text = TEXTS.somethingInTheFormIs();
    return new Reply(
        text, List.of(new Part.Words(text, Part.Tone.WARNING)), form, Reply.Kind.FORM_PROBLEM);
  }

  /** The reply with more parts at its end. */
  public static Reply plus(Reply reply, List<? extends Part> more) {
    List<Part> parts = new ArrayList<>(reply.parts());
    parts.addAll(more);
    return new Reply(reply.summary(), parts, reply.form(), reply.kind(), reply.again());
  }

  /** The reply with a sentence before it. */
  public static Reply before(String sentence, Reply reply) {
    if (sentence.isEmpty()) {
      return reply;
    }
    List<Part> parts = new ArrayList<>(List.of(new Part.Words(sentence, Part.Tone.PLAIN)));
    parts.addAll(reply.parts());
    return answer(sentence + " " + reply.summary(), parts);
  }

  /** A button as most are. */
  public static Button button(String label, ButtonToken token) {
    return new Button(
        SentencePieces.cut(label, Button.MOST_LABEL), token.text(), Button.Style.PLAIN);
  }

  /** The button that most will press. */
  public static Button primary(String label, ButtonToken token) {
    return new Button(
        SentencePieces.cut(label, Button.MOST_LABEL), token.text(), Button.Style.PRIMARY);
  }

  /** A button that is hard to take back. */
  public static Button danger(String label, ButtonToken token) {
    return new Button(
        SentencePieces.cut(label, Button.MOST_LABEL), token.text(), Button.Style.DANGER);
  }

  private static List<Part> parts(String text, Part.Tone tone, Button... buttons) {
    List<Part> parts = new ArrayList<>(List.of(new Part.Words(text, tone)));
    if (buttons.length > 0) {
      parts.add(new Part.Buttons(List.of(buttons)));
    }
    return parts;
  }
}
