package dev.networkingcoach.bot.conversation.internal.command;

import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.FactKind;
import dev.networkingcoach.bot.conversation.internal.record.Aims;
import dev.networkingcoach.bot.conversation.internal.record.Occasions;
import dev.networkingcoach.bot.conversation.internal.record.Recorder;
import dev.networkingcoach.bot.conversation.internal.show.Replies;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.who.Resolver;
import dev.networkingcoach.bot.conversation.internal.who.Someone;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Planning;
import dev.networkingcoach.language.command.Who;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Records whom the owner wants to meet, and where. */
final class MeetingCommands {
  private MeetingCommands() {}

  static void register(Commands commands) {
    commands
        .on(Planning.TargetSet.class, MeetingCommands::target)
        .on(Planning.TargetReached.class, MeetingCommands::reached)
        .on(Planning.TargetDropped.class, MeetingCommands::dropped)
        .on(Planning.EventSet.class, MeetingCommands::event)
        .on(Planning.EventDropped.class, MeetingCommands::eventDropped);
  }

  private static Reply target(Planning.TargetSet said, Turn turn) {
    Someone who = new Resolver(turn).anybodyOrNew(said.who());
    Target target = new Aims(turn.network()).target(who, said.market(), said.by());
    return PlanningCommands.record(turn, new Change.TargetSet(target));
  }

  private static Reply reached(Planning.TargetReached said, Turn turn) {
    return known(
        turn,
        said.who(),
        t -> new Change.TargetSet(new Target(t.id(), t.name(), t.market(), t.by(), true)));
  }

  private static Reply dropped(Planning.TargetDropped said, Turn turn) {
    return known(turn, said.who(), target -> new Change.Removed(FactKind.TARGET, target.id()));
  }

  private static Reply known(Turn turn, Who who, Function<Target, Change> change) {
    Someone someone = new Resolver(turn).anybody(who);
    return turn.people()
        .target(someone.id())
        .map(target -> PlanningCommands.record(turn, change.apply(target)))
        .orElseGet(
            () ->
                Replies.problem(
                    someone.name()
                        + " is not one of those you want to meet.\nMaybe say \"target "
                        + someone.name()
                        + "\" first."));
  }

  private static Reply event(Planning.EventSet said, Turn turn) {
    Occasions occasions = new Occasions(turn.network());
    LocalDate on = said.on();
    LocalDate day = on == null ? turn.today() : on;
    Optional<Event> known = occasions.event(said.name(), day);
    if (known.isEmpty() && on == null) {
      return Replies.problem(
          "The day of "
              + said.name()
              + " is missing.\nMaybe say \"event "
              + said.name()
              + " on 14 nov\".");
    }
    Event base = known.orElseGet(() -> occasions.newEvent(said.name(), day));
    List<Change> changes = new ArrayList<>();
    List<String> meet = new ArrayList<>();
    for (Who who : said.meet()) {
      Someone someone = new Resolver(turn).anybodyOrNew(who);
      meet.add(someone.id());
      if (isUnknown(turn, someone)) {
        changes.add(
            new Change.TargetSet(new Target(someone.id(), someone.name(), null, null, false)));
      }
    }
    Event event = Aims.event(base, on, said.purpose(), said.markets());
    changes.add(new Change.EventSet(Aims.meeting(event, meet)));
    return new Recorder(turn).record(changes, List.of());
  }

  private static boolean isUnknown(Turn turn, Someone someone) {
    return someone.isNew() && turn.people().target(someone.id()).isEmpty();
  }

  private static Reply eventDropped(Planning.EventDropped said, Turn turn) {
    return new Occasions(turn.network())
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
