package dev.networkingcoach.bot.conversation.internal.form;

import static dev.networkingcoach.bot.conversation.internal.form.FormTexts.TEXTS;

import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.show.AdviceDeeds;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.AdviceMark;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows and edits the words of a message. Its argument names the advice. */
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
        TEXTS.useThisText(),
        Map.of());
  }

  private static Optional<Advice> advice(ConversationTurn turn, List<String> arguments) {
    return turn.plan().advice().stream()
        .filter(advice -> AdviceMark.names(LogForm.argument(arguments, 0), advice))
        .findFirst();
  }

  @Override
  public Reply submit(ConversationTurn turn, List<String> arguments, FilledForm filled) {
    String words = filled.required("draft", TEXTS.writeWhatYouWantTo());
    if (!filled.isFine()) {
      return filled.back(open(turn, arguments, ""));
    }
    List<Button> done =
        advice(turn, arguments).stream()
            .flatMap(one -> new AdviceDeeds(turn).done(one).stream())
            .toList();
    return ReplyShapes.answer(
        TEXTS.yourWordsToCopyAnd(),
        List.of(
            new Part.Words(TEXTS.yourWordsToCopyAndSend(), Part.Tone.FAINT),
            new Part.Draft(words),
            new Part.Buttons(done)));
  }
}
