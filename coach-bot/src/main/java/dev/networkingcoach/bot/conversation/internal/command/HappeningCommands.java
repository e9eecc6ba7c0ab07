package dev.networkingcoach.bot.conversation.internal.command;

import static dev.networkingcoach.bot.conversation.internal.command.CommandTexts.TEXTS;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Note;
import dev.networkingcoach.bot.conversation.internal.record.EntryRecorder;
import dev.networkingcoach.bot.conversation.internal.record.InteractionChanges;
import dev.networkingcoach.bot.conversation.internal.record.SaidContactChanges;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.Utterance;
import dev.networkingcoach.bot.conversation.internal.who.MeantPerson;
import dev.networkingcoach.bot.conversation.internal.who.NewIds;
import dev.networkingcoach.bot.conversation.internal.who.PersonResolver;
import dev.networkingcoach.bot.conversation.internal.words.DatePhrases;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.InteractionCommand;
import dev.networkingcoach.language.command.When;
import java.util.ArrayList;
import java.util.List;

/** Records what happened. */
final class HappeningCommands {
  private HappeningCommands() {}

  static void register(CommandHandlers commands) {
    commands
        .on(InteractionCommand.Interacted.class, HappeningCommands::interacted)
        .on(InteractionCommand.Introduced.class, HappeningCommands::introduced)
        .on(InteractionCommand.Acquainted.class, HappeningCommands::acquainted)
        .on(InteractionCommand.Unacquainted.class, HappeningCommands::unacquainted)
        .on(InteractionCommand.Noted.class, HappeningCommands::noted);
  }

  private static Reply interacted(InteractionCommand.Interacted said, ConversationTurn turn) {
    InteractionChanges.Recording recording = new InteractionChanges(turn).of(said);
    return new EntryRecorder(turn)
        .record(recording.changes(), recording.about(), taken(said.when(), turn));
  }

  /** Which day was taken, where the words told none. */
  private static List<String> taken(When when, ConversationTurn turn) {
    String period = when.period();
    return period == null
        ? List.of()
        : List.of(TEXTS.tellsNoDaySoI(period, DatePhrases.written(when.day(), turn.today())));
  }

  private static Reply introduced(InteractionCommand.Introduced said, ConversationTurn turn) {
    PersonResolver resolver = new PersonResolver(turn);
    MeantPerson one = resolver.person(said.one());
    MeantPerson other = resolver.person(said.other());
    if (one.id().equals(other.id())) {
      return ReplyShapes.problem(TEXTS.bothNamesAreAnIntroduction(one.name()));
    }
    List<Change> changes = new ArrayList<>(SaidContactChanges.of(one));
    changes.addAll(SaidContactChanges.of(other));
    changes.add(
        new Change.Introduced(
            new Introduction(
                NewIds.happening(turn.now(), turn.said().entry(), 0),
                List.of(one.id(), other.id()),
                said.on(),
                said.topic())));
    return new EntryRecorder(turn)
        .record(changes, List.of(one.id(), other.id()), taken(said.when(), turn));
  }

  private static Reply acquainted(InteractionCommand.Acquainted said, ConversationTurn turn) {
    PersonResolver resolver = new PersonResolver(turn);
    MeantPerson one = resolver.target(said.one());
    MeantPerson other = resolver.target(said.other());
    if (one.id().equals(other.id())) {
      return ReplyShapes.problem(TEXTS.bothNamesAreNobodyIs(one.name()));
    }
    List<Change> changes = new ArrayList<>();
    for (MeantPerson someone : List.of(one, other)) {
      if (turn.said().choices().containsValue(Utterance.NEW) && isUnknown(someone, turn)) {
        changes.addAll(SaidContactChanges.of(someone));
      }
    }
    changes.add(new Change.Acquainted(new Acquaintance(one.id(), other.id(), said.strength())));
    return new EntryRecorder(turn).record(changes, List.of());
  }

  private static boolean isUnknown(MeantPerson someone, ConversationTurn turn) {
    return someone.isNew()
        && turn.people().target(someone.id()).isEmpty()
        && turn.network().acquaintances().stream()
            .noneMatch(tie -> tie.from().equals(someone.id()) || tie.to().equals(someone.id()));
  }

  private static Reply unacquainted(InteractionCommand.Unacquainted said, ConversationTurn turn) {
    PersonResolver resolver = new PersonResolver(turn);
    MeantPerson one = resolver.anybody(said.one());
    MeantPerson other = resolver.anybody(said.other());
    boolean tied =
        turn.network().acquaintances().stream()
            .anyMatch(
                tie -> List.of(tie.from(), tie.to()).containsAll(List.of(one.id(), other.id())));
    return tied
        ? new EntryRecorder(turn)
            .record(List.of(new Change.Unacquainted(one.id(), other.id())), List.of())
        : ReplyShapes.words(TEXTS.itIsNotNotedThat(one.name(), other.name()));
  }

  private static Reply noted(InteractionCommand.Noted said, ConversationTurn turn) {
    MeantPerson who = new PersonResolver(turn).person(said.who());
    List<Change> changes = new ArrayList<>(SaidContactChanges.of(who));
    String id = NewIds.happening(turn.now(), turn.said().entry(), 0);
    changes.add(new Change.Noted(new Note(id, who.id(), said.on(), said.text())));
    return new EntryRecorder(turn).record(changes, List.of(who.id()));
  }
}
