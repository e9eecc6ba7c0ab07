package dev.networkingcoach.bot.conversation.internal.form;

import static dev.networkingcoach.bot.conversation.internal.form.FormTexts.TEXTS;

import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.bot.conversation.internal.record.AimChanges;
import dev.networkingcoach.bot.conversation.internal.record.EntryRecorder;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.NetworkNames;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import java.util.List;
import java.util.Map;

/** Records why the owner goes to an event. Its argument is the event. */
final class EventPurposeForm implements FormKind {

  @Override
  public Form open(ConversationTurn turn, List<String> arguments, String text) {
    String event = new NetworkNames(turn.network()).apply(LogForm.argument(arguments, 0));
    return new Form(
        FormKinds.EVENT_PURPOSE.token(arguments.toArray()).text(),
        TEXTS.whyDoYouGoThere(),
        SentencePieces.cut(event, 100),
        List.of(
            FormFields.required(
                FormFields.text("purpose", TEXTS.whatFor(), text, TEXTS.suchAsMeetTwoLenders()))),
        TEXTS.save(),
        Map.of());
  }

  @Override
  public Reply submit(ConversationTurn turn, List<String> arguments, FilledForm filled) {
    String purpose = filled.required("purpose", TEXTS.writeWhatYouGoThere());
    if (!filled.isFine()) {
      return filled.back(open(turn, arguments, ""));
    }
    return turn.network().events().stream()
        .filter(event -> event.id().equals(LogForm.argument(arguments, 0)))
        .findFirst()
        .map(event -> AimChanges.event(event, null, purpose, List.of()))
        .map(
            event -> new EntryRecorder(turn).record(List.of(new Change.EventSet(event)), List.of()))
        .orElseGet(StaleReplies::thing);
  }
}
