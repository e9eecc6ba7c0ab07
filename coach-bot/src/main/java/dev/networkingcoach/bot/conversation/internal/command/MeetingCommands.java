package dev.networkingcoach.bot.conversation.internal.command;

import static dev.networkingcoach.bot.conversation.internal.command.CommandTexts.TEXTS;

import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.FactKind;
import dev.networkingcoach.bot.conversation.internal.record.AimChanges;
import dev.networkingcoach.bot.conversation.internal.record.EntryRecorder;
import dev.networkingcoach.bot.conversation.internal.record.NamedOccasions;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.who.MeantPerson;
import dev.networkingcoach.bot.conversation.internal.who.PersonResolver;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.PlanningCommand;
import dev.networkingcoach.language.command.Who;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Records whom the owner wants to meet, and where. */
final class MeetingCommands {
  private MeetingCommands() {}

  static void register(CommandHandlers commands) {
    commands
        .on(PlanningCommand.TargetSet.class, MeetingCommands::target)
        .on(PlanningCommand.TargetReached.class, MeetingCommands::reached)
        .on(PlanningCommand.TargetDropped.class, MeetingCommands::dropped)
        .on(PlanningCommand.EventSet.class, MeetingCommands::event)
        .on(PlanningCommand.EventDropped.class, MeetingCommands::eventDropped);
  }

  private static Reply target(PlanningCommand.TargetSet said, ConversationTurn turn) {
    MeantPerson who = new PersonResolver(turn).anybodyOrNew(said.who());
    Target target = new AimChanges(turn.network()).target(who, said.market(), said.by());
    return PlanningCommands.record(turn, new Change.TargetSet(target));
  }

  private static Reply reached(PlanningCommand.TargetReached said, ConversationTurn turn) {
    return known(
        turn,
        said.who(),
        t -> new Change.TargetSet(new Target(t.id(), t.name(), t.market(), t.by(), true)));
  }

  private static Reply dropped(PlanningCommand.TargetDropped said, ConversationTurn turn) {
    return known(turn, said.who(), target -> new Change.Removed(FactKind.TARGET, target.id()));
  }

  private static Reply known(ConversationTurn turn, Who who, Function<Target, Change> change) {
    MeantPerson someone = new PersonResolver(turn).anybody(who);
    return turn.people()
        .target(someone.id())
        .map(target -> PlanningCommands.record(turn, change.apply(target)))
        .orElseGet(() -> ReplyShapes.problem(TEXTS.isNotOneOfThose(someone.name())));
  }

  private static Reply event(PlanningCommand.EventSet said, ConversationTurn turn) {
    NamedOccasions occasions = new NamedOccasions(turn.network());
    LocalDate on = said.on();
    LocalDate day = on == null ? turn.today() : on;
    Optional<Event> known = occasions.event(said.name(), day);
    if (known.isEmpty() && on == null) {
      return ReplyShapes.problem(TEXTS.theDayOfIsMissing(said.name()));
    }
    Event base = known.orElseGet(() -> occasions.newEvent(said.name(), day));
    List<Change> changes = new ArrayList<>();
    List<String> meet = new ArrayList<>();
    for (Who who : said.meet()) {
      MeantPerson someone = new PersonResolver(turn).anybodyOrNew(who);
      meet.add(someone.id());
      if (isUnknown(turn, someone)) {
        changes.add(
            new Change.TargetSet(new Target(someone.id(), someone.name(), null, null, false)));
      }
    }
    Event event = AimChanges.event(base, on, said.purpose(), said.markets());
    changes.add(new Change.EventSet(AimChanges.meeting(event, meet)));
    return new EntryRecorder(turn).record(changes, List.of());
  }

  private static boolean isUnknown(ConversationTurn turn, MeantPerson someone) {
    return someone.isNew() && turn.people().target(someone.id()).isEmpty();
  }

  private static Reply eventDropped(PlanningCommand.EventDropped said, ConversationTurn turn) {
    return new NamedOccasions(turn.network())
        .event(said.name(), turn.today())
        .map(event -> PlanningCommands.record(turn, new Change.Removed(FactKind.EVENT, event.id())))
        .orElseGet(
            () ->
                PlanningCommands.unknown(
                    "event",
                    said.name(),
                    turn.network().events().stream().map(Event::name).toList()));
  }
}
