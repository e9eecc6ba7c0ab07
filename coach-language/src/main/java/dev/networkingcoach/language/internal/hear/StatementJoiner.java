package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.language.command.AboutPerson.Learnt;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.InteractionCommand.Interacted;
import dev.networkingcoach.language.command.InteractionCommand.Noted;
import dev.networkingcoach.language.command.InteractionCommand.Side;
import dev.networkingcoach.language.command.Matter;
import dev.networkingcoach.language.command.MeetingCommand.MeetingCancelled;
import dev.networkingcoach.language.command.MeetingCommand.MeetingPlanned;
import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.internal.meaning.MeaningReader;
import dev.networkingcoach.language.statement.Statement;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Joins a statement with the one before it, where both tell of one thing. Stateless. */
final class StatementJoiner {
  private StatementJoiner() {}

  /** What is told of somebody new in the same sentence is one with the meeting. */
  private static boolean joined(List<Statement> statements, Statement statement) {
    int last = statements.size() - 1;
    if (last < 0
        || statements.get(last).newNames().size() != 1
        || !(statements.get(last).reading() instanceof Told before)
        || !(statement.reading() instanceof Told told)
        || !(before.commands().get(0) instanceof Interacted met)
        || met.people().size() != 1) {
      return false;
    }
    List<Command> commands = new ArrayList<>(before.commands());
    for (Command command : told.commands()) {
      if (command instanceof Learnt learnt && learnt.who().equals(met.people().get(0))) {
        Interacted now = (Interacted) commands.get(0);
        commands.set(0, MeaningReader.with(now, learnt.details()));
      } else if (command instanceof Noted noted && noted.who().equals(met.people().get(0))) {
        commands.add(noted);
      } else {
        return false;
      }
    }
    Told joined = new Told(commands, before.isGuess() || told.isGuess());
    replaceLast(statements, statement.words(), statement.words(), joined);
    return true;
  }

  /** "Had a meeting with Dana today, but it didn't happen": it is that meeting which is out. */
  private static boolean missed(List<Statement> statements, Statement statement) {
    int last = statements.size() - 1;
    if (last < 0
        || !(statements.get(last).reading() instanceof Told before)
        || !(statement.reading() instanceof Told told)
        || !(told.commands().get(0) instanceof MeetingCancelled none)
        || none.who() != null) {
      return false;
    }
    MeetingCancelled out;
    if (before.commands().get(0) instanceof Interacted met && met.kind() == InteractionKind.MET) {
      out = new MeetingCancelled(met.people().get(0), met.on(), null);
    } else if (before.commands().get(0) instanceof MeetingPlanned planned) {
      out = new MeetingCancelled(planned.with().get(0), planned.on(), null);
    } else {
      return false;
    }
    Told joined = new Told(List.of(out), told.isGuess());
    replaceLast(statements, statement.words(), statement.again(), joined);
    return true;
  }

  /** The last statement goes on with these words, and together they mean this. */
  private static void replaceLast(
      List<Statement> statements, String words, String again, Told joined) {
    int last = statements.size() - 1;
    Statement one = statements.get(last);
    statements.set(
        last,
        new Statement(
            one.words() + ", " + words,
            one.again() + ", " + again,
            joined,
            one.newNames(),
            one.resolved()));
  }

  /** The last statement's deed was on this day. */
  static void date(List<Statement> statements, LocalDate day) {
    int last = statements.size() - 1;
    Statement one = statements.get(last);
    if (one.reading() instanceof Told told
        && told.commands().get(0) instanceof Interacted met
        && met.by() != Side.CONTACT) {
      List<Command> commands = new ArrayList<>(told.commands());
      commands.set(
          0,
          new Interacted(
              met.kind(),
              met.people(),
              When.on(day),
              met.matter(),
              met.where(),
              met.learnt(),
              met.by()));
      statements.set(
          last,
          new Statement(
              one.words(),
              "on " + day + " " + one.again(),
              new Told(commands, told.isGuess()),
              one.newNames(),
              one.resolved()));
    }
  }

  /** "We talked about X" after "met Dana" says what that meeting was about. */
  static void add(
      List<Statement> statements, Statement statement, HeardClause heard, ClausePart part) {
    if (part.isContinued() && joined(statements, statement)) {
      return;
    }
    if (heard.meaning().equals("MEETINGMISSED") && missed(statements, statement)) {
      return;
    }
    int last = statements.size() - 1;
    if ((heard.meaning().equals("TALKEDABOUT") || heard.meaning().equals("TOLD"))
        && last >= 0
        && statements.get(last).reading() instanceof Told before
        && statement.reading() instanceof Told told
        && before.commands().get(0) instanceof Interacted met
        && told.commands().get(0) instanceof Interacted talked
        && met.people().equals(talked.people())
        && met.matter().favour() == null
        && met.matter().resource() == null) {
      List<Command> commands = new ArrayList<>(before.commands());
      String what =
          met.matter().what() == null
              ? talked.matter().what()
              : met.matter().what() + ", " + talked.matter().what();
      commands.set(
          0,
          new Interacted(
              met.kind(),
              met.people(),
              met.when(),
              Matter.of(what),
              met.where(),
              met.learnt(),
              met.by()));
      Statement one = statements.get(last);
      statements.set(
          last,
          new Statement(
              one.words() + ", " + statement.words(),
              one.again() + ", " + statement.again(),
              new Told(commands, before.isGuess() || told.isGuess()),
              one.newNames(),
              one.resolved()));
      return;
    }
    statements.add(statement);
  }
}
