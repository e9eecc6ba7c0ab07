package dev.networkingcoach.bot.conversation.internal.form;

import static dev.networkingcoach.bot.conversation.internal.form.FormTexts.TEXTS;

import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.bot.conversation.internal.record.AimChanges;
import dev.networkingcoach.bot.conversation.internal.record.EntryRecorder;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.NetworkNames;
import dev.networkingcoach.bot.conversation.internal.who.MeantPerson;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records whom the owner plans to meet at an event. Its argument is the event. */
final class EventMeetForm implements FormKind {

  @Override
  public Form open(ConversationTurn turn, List<String> arguments, String text) {
    String event = new NetworkNames(turn.network()).apply(LogForm.argument(arguments, 0));
    return new Form(
        FormKinds.EVENT_MEET.token(arguments.toArray()).text(),
        TEXTS.whomToMeetThere(),
        TEXTS.twoPeopleAreEnoughNew(SentencePieces.cut(event, 100)),
        List.of(
            FormFields.required(
                FormFields.text("names", TEXTS.whom(), text, TEXTS.oneNameALine()))),
        TEXTS.save(),
        Map.of());
  }

  @Override
  public Reply submit(ConversationTurn turn, List<String> arguments, FilledForm filled) {
    Optional<Event> event =
        turn.network().events().stream()
            .filter(one -> one.id().equals(LogForm.argument(arguments, 0)))
            .findFirst();
    if (event.isEmpty()) {
      return StaleReplies.thing();
    }
    List<String> names = filled.items("names");
    if (names.isEmpty()) {
      filled.problem("names", TEXTS.writeAName());
      return filled.back(open(turn, arguments, ""));
    }
    NewContactIds taken = new NewContactIds(turn);
    List<Change> changes = new ArrayList<>();
    List<String> meet = new ArrayList<>();
    for (String name : names) {
      MeantPerson who = taken.knownOrNew(name, filled);
      meet.add(who.id());
      if (who.isNew() && turn.people().target(who.id()).isEmpty()) {
        changes.add(new Change.TargetSet(new Target(who.id(), who.name(), null, null, false)));
      }
    }
    if (!filled.isFine()) {
      return filled.back(open(turn, arguments, ""));
    }
    changes.add(new Change.EventSet(AimChanges.meeting(event.get(), meet)));
    return new EntryRecorder(turn).record(changes, List.of());
  }
}
