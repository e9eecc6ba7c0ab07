package dev.networkingcoach.bot.conversation.internal.form;

import static dev.networkingcoach.bot.conversation.internal.form.FormTexts.TEXTS;

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
        TEXTS.forgetMe(),
        TEXTS.everythingIsRemovedForGood(),
        List.of(
            FormFields.required(FormFields.line("words", TEXTS.writeToConfirm(WORDS), "", WORDS))),
        TEXTS.forgetMe(),
        Map.of());
  }

  @Override
  public Reply submit(ConversationTurn turn, List<String> arguments, FilledForm filled) {
    if (!Topic.fold(filled.text("words")).equals(WORDS)) {
      filled.problem("words", TEXTS.writeOrCloseTheForm(WORDS));
      return filled.back(open(turn, arguments, ""));
    }
    turn.services().journal().forgetOwner(turn.owner());
    turn.forgetWhatWasRead();
    return ReplyShapes.words(TEXTS.everythingAboutYouIsRemoved());
  }
}
