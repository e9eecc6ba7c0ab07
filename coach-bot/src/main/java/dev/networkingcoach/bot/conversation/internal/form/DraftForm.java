package dev.networkingcoach.bot.conversation.internal.form;

import static dev.networkingcoach.bot.conversation.internal.form.FormTexts.TEXTS;

import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Edits the words of a message. Its argument is the key of the advice. */
final class DraftForm implements FormKind {

  @Override
  public Form open(ConversationTurn turn, List<String> arguments, String text) {
    String draft = advice(turn, arguments).map(Advice::draft).orElse("");
    return new Form(
        FormKinds.DRAFT.token(arguments.toArray()).text(),
        TEXTS.editTheDraft(),
        null,
        List.of(
            FormFields.required(
                FormFields.text("draft", TEXTS.yourWords(), text.isEmpty() ? draft : text, ""))),
        TEXTS.done(),
        Map.of());
  }

  private static Optional<Advice> advice(ConversationTurn turn, List<String> arguments) {
    return turn.plan().advice().stream()
        .filter(advice -> advice.key().equals(LogForm.argument(arguments, 0)))
        .findFirst();
  }

  @Override
  public Reply submit(ConversationTurn turn, List<String> arguments, FilledForm filled) {
    String words = filled.required("draft", TEXTS.writeWhatYouWantTo());
    if (!filled.isFine()) {
      return filled.back(open(turn, arguments, ""));
    }
    List<Button> done =
        advice(turn, arguments)
            .map(
                one ->
                    ButtonToken.of(
                        ButtonTokens.DONE, one.key(), one.action(), turn.known().number()))
            .map(token -> ReplyShapes.primary(TEXTS.sentDone(), token))
            .stream()
            .toList();
    return ReplyShapes.answer(
        TEXTS.yourWordsToCopyAnd(),
        List.of(
            new Part.Words(TEXTS.yourWordsToCopyAndSend(), Part.Tone.FAINT),
            new Part.Words(words, Part.Tone.PLAIN),
            new Part.Buttons(done)));
  }
}
