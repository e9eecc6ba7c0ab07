package dev.networkingcoach.bot.conversation.internal.form;

import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import java.util.List;
import java.util.Map;

/** Removes everything of an owner who says so in words. */
final class ForgetMeForm implements FormKind {
  private static final String WORDS = "forget me";

  @Override
  public Form open(ConversationTurn turn, List<String> arguments, String text) {
    return new Form(
        FormKinds.FORGET_ME.token().text(),
        "Forget me",
        "Everything is removed for good. This cannot be undone.",
        List.of(
            FormFields.required(
                FormFields.line("words", "Write \"" + WORDS + "\" to confirm", "", WORDS))),
        "Forget me",
        Map.of());
  }

  @Override
  public Reply submit(ConversationTurn turn, List<String> arguments, FilledForm filled) {
    if (!Topic.fold(filled.text("words")).equals(WORDS)) {
      filled.problem("words", "Write \"" + WORDS + "\", or close the form to keep everything.");
      return filled.back(open(turn, arguments, ""));
    }
    turn.services().journal().forgetOwner(turn.owner());
    turn.forgetWhatWasRead();
    return ReplyShapes.words(
        "Everything about you is removed. Say hello whenever you want to begin anew.");
  }
}
