package dev.networkingcoach.bot.conversation.internal.command;

import static dev.networkingcoach.bot.conversation.internal.command.CommandTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.bot.conversation.internal.record.EntryRecorder;
import dev.networkingcoach.bot.conversation.internal.record.MeetingChoice;
import dev.networkingcoach.bot.conversation.internal.record.MeetingNotes;
import dev.networkingcoach.bot.conversation.internal.record.SaidContactChanges;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.AskedQuestion;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.UnclearException;
import dev.networkingcoach.bot.conversation.internal.view.MeetingView;
import dev.networkingcoach.bot.conversation.internal.who.MeantPerson;
import dev.networkingcoach.bot.conversation.internal.who.NewIds;
import dev.networkingcoach.bot.conversation.internal.who.PersonResolver;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.MeetingCommand;
import dev.networkingcoach.language.command.Who;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Records meetings that are agreed upon, moved and cancelled. */
final class AppointmentCommands {
  private AppointmentCommands() {}

  static void register(CommandHandlers commands) {
    commands
        .on(MeetingCommand.MeetingPlanned.class, AppointmentCommands::planned)
        .on(MeetingCommand.MeetingMoved.class, AppointmentCommands::moved)
        .on(MeetingCommand.MeetingCancelled.class, AppointmentCommands::cancelled)
        .on(MeetingCommand.MeetingList.class, AppointmentCommands::list);
  }

  private static Reply planned(MeetingCommand.MeetingPlanned said, ConversationTurn turn) {
    PersonResolver resolver = new PersonResolver(turn);
    List<Change> changes = new ArrayList<>();
    Set<String> with = new LinkedHashSet<>();
    for (Who who : said.with()) {
      MeantPerson someone = resolver.person(who);
      if (with.add(someone.id())) {
        changes.addAll(SaidContactChanges.of(someone));
      }
    }
    Optional<Meeting> known =
        turn.network().meetings().stream()
            .filter(one -> one.on().equals(said.on()) && Set.copyOf(one.with()).equals(with))
            .findFirst();
    Meeting meeting =
        new Meeting(
            known
                .map(Meeting::id)
                .orElseGet(() -> NewIds.happening(turn.now(), turn.said().entry(), 0)),
            List.copyOf(with),
            said.on(),
            said.at() == null ? known.map(Meeting::at).orElse(null) : said.at(),
            said.purpose() == null ? known.map(Meeting::purpose).orElse(null) : said.purpose());
    if (!known.equals(Optional.of(meeting))) {
      changes.add(new Change.MeetingSet(meeting));
    }
    return new EntryRecorder(turn).record(changes, List.copyOf(with));
  }

  private static Reply moved(MeetingCommand.MeetingMoved said, ConversationTurn turn) {
    MeetingChoice choice = new MeetingChoice(turn);
    List<Meeting> meant = choice.meant(said.who(), said.from());
    LocalDate on = said.on();
    MeetingNotes notes = new MeetingNotes(turn);
    boolean hourAlone = said.who() == null && said.from() == null && on == null;
    LocalTime at = said.at();
    if (hourAlone && at != null && meant.stream().noneMatch(choice::isToldLast)) {
      return which(notes.whatIsAt(meant, at));
    }
    if (meant.size() == 1) {
      return notes.move(meant.get(0), on, said.at());
    }
    if (!meant.isEmpty()) {
      return which(notes.whichToMove(meant, on, said.at()));
    }
    // Of a meeting nobody told of, the new day is known at least.
    Who who = said.who();
    boolean ahead = on != null && on.isAfter(turn.today());
    return who == null || on == null || !ahead
        ? none()
        : planned(new MeetingCommand.MeetingPlanned(List.of(who), on, said.at(), null), turn);
  }

  private static Reply cancelled(MeetingCommand.MeetingCancelled said, ConversationTurn turn) {
    MeetingChoice choice = new MeetingChoice(turn);
    List<Meeting> meant = choice.meant(said.who(), said.on());
    if (meant.isEmpty() && said.orOn() != null) {
      meant = choice.meant(said.who(), said.orOn());
    }
    boolean named = said.who() != null || said.on() != null;
    MeetingNotes notes = new MeetingNotes(turn);
    Who who = said.who();
    String contact = who == null ? null : new PersonResolver(turn).contact(who).id();
    // Beside an open question, a bare "cancelled" may be about what was asked.
    boolean isAsked = new AskedQuestion(turn).open().isPresent();
    boolean isClear = named || (!isAsked && meant.stream().anyMatch(choice::isToldLast));
    if (meant.size() == 1 && isClear) {
      return contact != null && meant.get(0).with().size() > 1
          ? which(notes.whetherOneIsOut(meant.get(0), contact))
          : notes.takeOut(meant.get(0));
    }
    // On another day than was said there may be one all the same: it is asked about.
    List<Meeting> near = meant.isEmpty() && who != null ? choice.meant(who, null) : meant;
    if (near.size() == 1) {
      return which(
          contact != null && near.get(0).with().size() > 1
              ? notes.whetherOneIsOut(near.get(0), contact)
              : notes.whetherToTakeOut(near.get(0)));
    }
    return near.isEmpty() ? none() : which(notes.whichToTakeOut(near, contact));
  }

  private static Reply none() {
    return ReplyShapes.problem(TEXTS.iKnowOfNoSuch());
  }

  private static Reply which(Reply question) {
    throw new UnclearException(question);
  }

  private static Reply list(MeetingCommand.MeetingList said, ConversationTurn turn) {
    Who who = said.who();
    Contact contact = who == null ? null : new PersonResolver(turn).contact(who);
    LocalDate from = said.from();
    List<Meeting> meetings =
        new MeetingChoice(turn).between(from == null ? turn.today() : from, said.to(), contact);
    String name = contact == null ? null : turn.people().name(contact.id());
    if (who == null) {
      return new MeetingView(turn).reply(meetings, events(said, turn));
    }
    return meetings.isEmpty() && name != null
        ? ReplyShapes.words(TEXTS.noMeetingPlannedWith(name))
        : new MeetingView(turn).reply(meetings);
  }

  /** The events of the days that are asked for, the first first. */
  private static List<Event> events(MeetingCommand.MeetingList said, ConversationTurn turn) {
    LocalDate first = said.from();
    LocalDate last = said.to();
    LocalDate from = first == null ? turn.today() : first;
    LocalDate to = last == null ? LocalDate.MAX : last;
    return turn.network().events().stream()
        .filter(event -> !event.on().isBefore(from) && !event.on().isAfter(to))
        .sorted(Comparator.comparing(Event::on))
        .toList();
  }
}
