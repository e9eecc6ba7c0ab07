package dev.networkingcoach.bot.conversation.internal.form;

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
        "Edit the draft",
        null,
        List.of(
            FormFields.required(
                FormFields.text("draft", "Your words", text.isEmpty() ? draft : text, ""))),
        "Done",
        Map.of());
  }

  private static Optional<Advice> advice(ConversationTurn turn, List<String> arguments) {
    return turn.plan().advice().stream()
        .filter(advice -> advice.key().equals(LogForm.argument(arguments, 0)))
        .findFirst();
  }

  @Override
  public Reply submit(ConversationTurn turn, List<String> arguments, FilledForm filled) {
    String words = filled.required("draft", "Write what you want to send.");
    if (!filled.isFine()) {
      return filled.back(open(turn, arguments, ""));
    }
    List<Button> done =
        advice(turn, arguments)
            .map(
                one ->
                    ButtonToken.of(
                        ButtonTokens.DONE, one.key(), one.action(), turn.known().number()))
            .map(token -> ReplyShapes.primary("Sent: done", token))
            .stream()
            .toList();
    return ReplyShapes.answer(
        "Your words, to copy and send.",
        List.of(
            new Part.Words("Your words, to copy and send:", Part.Tone.FAINT),
            new Part.Words(words, Part.Tone.PLAIN),
            new Part.Buttons(done)));
  }
}
