package dev.networkingcoach.bot.conversation.internal.form;

import static dev.networkingcoach.bot.conversation.internal.form.FormTexts.TEXTS;

import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import java.util.List;
import java.util.Map;

/**
 * Words that were recorded, to be said as they should be. Its arguments are the number of the
 * entry, the day on which they were said, and the words. Whoever hears words takes what comes back,
 * see {@link #words}.
 */
public final class SayAnewForm implements FormKind {
  private static final String WORDS = "words";

  @Override
  public Form open(ConversationTurn turn, List<String> arguments, String text) {
    return new Form(
        FormKinds.SAY_ANEW.token(arguments.toArray()).text(),
        TEXTS.correctIt(),
        TEXTS.sayItAsItShould(),
        List.of(
            FormFields.required(
                FormFields.text(WORDS, TEXTS.inYourWords(), LogForm.argument(arguments, 2), ""))),
        TEXTS.save(),
        Map.of());
  }

  /** The words that were filled in; blank for none. */
  public static String words(FilledForm filled) {
    return filled.text(WORDS);
  }

  /** The form again, for the words were not understood. */
  public static Reply again(ConversationTurn turn, List<String> arguments, FilledForm filled) {
    filled.problem(WORDS, TEXTS.thisWasNotUnderstoodNothing());
    return filled.back(new SayAnewForm().open(turn, arguments, ""));
  }

  @Override
  public Reply submit(ConversationTurn turn, List<String> arguments, FilledForm filled) {
    return again(turn, arguments, filled);
  }
}
