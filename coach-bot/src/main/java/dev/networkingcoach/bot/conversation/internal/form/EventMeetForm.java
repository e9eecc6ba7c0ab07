package dev.networkingcoach.bot.conversation.internal.form;

import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.bot.conversation.internal.record.Aims;
import dev.networkingcoach.bot.conversation.internal.record.Recorder;
import dev.networkingcoach.bot.conversation.internal.turn.Names;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.who.Someone;
import dev.networkingcoach.bot.conversation.internal.words.Phrases;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records whom the owner plans to meet at an event. Its argument is the event. */
final class EventMeetForm implements FormKind {

  @Override
  public Form open(Turn turn, List<String> arguments, String text) {
    String event = new Names(turn.network()).apply(LogForm.argument(arguments, 0));
    return new Form(
        Forms.EVENT_MEET.token(arguments.toArray()).text(),
        "Whom to meet there",
        Phrases.cut(event, 100) + ": two people are enough. New names are added as people to meet.",
        List.of(Fields.required(Fields.text("names", "Whom", text, "One name a line"))),
        "Save",
        Map.of());
  }

  @Override
  public Reply submit(Turn turn, List<String> arguments, Filled filled) {
    Optional<Event> event =
        turn.network().events().stream()
            .filter(one -> one.id().equals(LogForm.argument(arguments, 0)))
            .findFirst();
    if (event.isEmpty()) {
      return Stale.thing();
    }
    List<String> names = filled.items("names");
    if (names.isEmpty()) {
      filled.problem("names", "Write a name.");
      return filled.back(open(turn, arguments, ""));
    }
    Taken taken = new Taken(turn);
    List<Change> changes = new ArrayList<>();
    List<String> meet = new ArrayList<>();
    for (String name : names) {
      Someone who = taken.knownOrNew(name, filled);
      meet.add(who.id());
      if (who.isNew() && turn.people().target(who.id()).isEmpty()) {
        changes.add(new Change.TargetSet(new Target(who.id(), who.name(), null, null, false)));
      }
    }
    if (!filled.isFine()) {
      return filled.back(open(turn, arguments, ""));
    }
    changes.add(new Change.EventSet(Aims.meeting(event.get(), meet)));
    return new Recorder(turn).record(changes, List.of());
  }
}
