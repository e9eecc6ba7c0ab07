package dev.networkingcoach.bot.conversation.internal.form;

import dev.networkingcoach.bot.conversation.internal.show.Replies;
import dev.networkingcoach.bot.conversation.internal.turn.Token;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Edits the words of a message. Its arguments are the key of the advice and the day. */
final class DraftForm implements FormKind {

  @Override
  public Form open(Turn turn, List<String> arguments, String text) {
    String draft =
        turn.plan().advice().stream()
            .filter(advice -> advice.key().equals(LogForm.argument(arguments, 0)))
            .flatMap(advice -> Stream.ofNullable(advice.draft()))
            .findFirst()
            .orElse("");
    return new Form(
        Forms.DRAFT.token(arguments.toArray()).text(),
        "Edit the draft",
        null,
        List.of(
            Fields.required(Fields.text("draft", "Your words", text.isEmpty() ? draft : text, ""))),
        "Done",
        Map.of());
  }

  @Override
  public Reply submit(Turn turn, List<String> arguments, Filled filled) {
    String words = filled.required("draft", "Write what you want to send.");
    if (!filled.isFine()) {
      return filled.back(open(turn, arguments, ""));
    }
    Token done =
        Token.of("done", LogForm.argument(arguments, 0), turn.today(), turn.known().number());
    return Replies.answer(
        "Your words, to copy and send.",
        List.of(
            new Part.Words("Your words, to copy and send:", Part.Tone.FAINT),
            new Part.Words(words, Part.Tone.PLAIN),
            new Part.Buttons(List.of(Replies.primary("Sent: done", done)))));
  }
}
