package dev.networkingcoach.bot.conversation.internal.command;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Note;
import dev.networkingcoach.bot.conversation.internal.record.ContactChanges;
import dev.networkingcoach.bot.conversation.internal.record.Happenings;
import dev.networkingcoach.bot.conversation.internal.record.Recorder;
import dev.networkingcoach.bot.conversation.internal.show.Replies;
import dev.networkingcoach.bot.conversation.internal.turn.Said;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.who.Ids;
import dev.networkingcoach.bot.conversation.internal.who.Resolver;
import dev.networkingcoach.bot.conversation.internal.who.Someone;
import dev.networkingcoach.bot.conversation.internal.words.Dates;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Happening;
import dev.networkingcoach.language.command.When;
import java.util.ArrayList;
import java.util.List;

/** Records what happened. */
final class HappeningCommands {
  private HappeningCommands() {}

  static void register(Commands commands) {
    commands
        .on(Happening.Interacted.class, HappeningCommands::interacted)
        .on(Happening.Introduced.class, HappeningCommands::introduced)
        .on(Happening.Acquainted.class, HappeningCommands::acquainted)
        .on(Happening.Unacquainted.class, HappeningCommands::unacquainted)
        .on(Happening.Noted.class, HappeningCommands::noted);
  }

  private static Reply interacted(Happening.Interacted said, Turn turn) {
    Happenings.Recording recording = new Happenings(turn).of(said);
    return new Recorder(turn)
        .record(recording.changes(), recording.about(), taken(said.when(), turn));
  }

  /** Which day was taken, where the words told none. */
  private static List<String> taken(When when, Turn turn) {
    String period = when.period();
    return period == null
        ? List.of()
        : List.of(
            "“"
                + period
                + "” tells no day, so I took "
                + Dates.written(when.day(), turn.today())
                + ": correct it if you know better.");
  }

  private static Reply introduced(Happening.Introduced said, Turn turn) {
    Resolver resolver = new Resolver(turn);
    Someone one = resolver.person(said.one());
    Someone other = resolver.person(said.other());
    if (one.id().equals(other.id())) {
      return Replies.problem(
          "Both names are " + one.name() + ": an introduction takes two people.");
    }
    List<Change> changes = new ArrayList<>(ContactChanges.of(one));
    changes.addAll(ContactChanges.of(other));
    changes.add(
        new Change.Introduced(
            new Introduction(
                Ids.happening(turn.now(), turn.said().entry(), 0),
                List.of(one.id(), other.id()),
                said.on(),
                said.topic())));
    return new Recorder(turn)
        .record(changes, List.of(one.id(), other.id()), taken(said.when(), turn));
  }

  private static Reply acquainted(Happening.Acquainted said, Turn turn) {
    Resolver resolver = new Resolver(turn);
    Someone one = resolver.target(said.one());
    Someone other = resolver.target(said.other());
    if (one.id().equals(other.id())) {
      return Replies.problem(
          "Both names are " + one.name() + ": nobody is their own acquaintance.");
    }
    List<Change> changes = new ArrayList<>();
    for (Someone someone : List.of(one, other)) {
      if (turn.said().choices().containsValue(Said.NEW) && isUnknown(someone, turn)) {
        changes.addAll(ContactChanges.of(someone));
      }
    }
    changes.add(new Change.Acquainted(new Acquaintance(one.id(), other.id(), said.strength())));
    return new Recorder(turn).record(changes, List.of());
  }

  private static boolean isUnknown(Someone someone, Turn turn) {
    return someone.isNew()
        && turn.people().target(someone.id()).isEmpty()
        && turn.network().acquaintances().stream()
            .noneMatch(tie -> tie.from().equals(someone.id()) || tie.to().equals(someone.id()));
  }

  private static Reply unacquainted(Happening.Unacquainted said, Turn turn) {
    Resolver resolver = new Resolver(turn);
    Someone one = resolver.anybody(said.one());
    Someone other = resolver.anybody(said.other());
    boolean tied =
        turn.network().acquaintances().stream()
            .anyMatch(
                tie -> List.of(tie.from(), tie.to()).containsAll(List.of(one.id(), other.id())));
    return tied
        ? new Recorder(turn)
            .record(List.of(new Change.Unacquainted(one.id(), other.id())), List.of())
        : Replies.words("It is not noted that " + one.name() + " knows " + other.name() + ".");
  }

  private static Reply noted(Happening.Noted said, Turn turn) {
    Someone who = new Resolver(turn).person(said.who());
    List<Change> changes = new ArrayList<>(ContactChanges.of(who));
    String id = Ids.happening(turn.now(), turn.said().entry(), 0);
    changes.add(new Change.Noted(new Note(id, who.id(), said.on(), said.text())));
    return new Recorder(turn).record(changes, List.of(who.id()));
  }
}
