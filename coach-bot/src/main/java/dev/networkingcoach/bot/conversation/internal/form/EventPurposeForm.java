package dev.networkingcoach.bot.conversation.internal.form;

import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.bot.conversation.internal.record.Aims;
import dev.networkingcoach.bot.conversation.internal.record.Recorder;
import dev.networkingcoach.bot.conversation.internal.turn.Names;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.words.Phrases;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import java.util.List;
import java.util.Map;

/** Records why the owner goes to an event. Its argument is the event. */
final class EventPurposeForm implements FormKind {

  @Override
  public Form open(Turn turn, List<String> arguments, String text) {
    String event = new Names(turn.network()).apply(LogForm.argument(arguments, 0));
    return new Form(
        Forms.EVENT_PURPOSE.token(arguments.toArray()).text(),
        "Why do you go there?",
        Phrases.cut(event, 100),
        List.of(
            Fields.required(Fields.text("purpose", "What for", text, "Such as: meet two lenders"))),
        "Save",
        Map.of());
  }

  @Override
  public Reply submit(Turn turn, List<String> arguments, Filled filled) {
    String purpose = filled.required("purpose", "Write what you go there for.");
    if (!filled.isFine()) {
      return filled.back(open(turn, arguments, ""));
    }
    return turn.network().events().stream()
        .filter(event -> event.id().equals(LogForm.argument(arguments, 0)))
        .findFirst()
        .map(event -> Aims.event(event, null, purpose, List.of()))
        .map(event -> new Recorder(turn).record(List.of(new Change.EventSet(event)), List.of()))
        .orElseGet(Stale::thing);
  }
}
