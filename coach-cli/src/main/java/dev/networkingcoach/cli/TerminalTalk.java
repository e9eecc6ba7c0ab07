package dev.networkingcoach.cli;

import static dev.networkingcoach.cli.ProgramTexts.TEXTS;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.settings.SettingsReader;
import dev.networkingcoach.bot.conversation.CoachConversation;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.bot.services.ModelUse;
import dev.networkingcoach.cli.exchange.FileExchange;
import dev.networkingcoach.cli.talk.ChatLoop;
import dev.networkingcoach.cli.talk.StreamTerminal;
import dev.networkingcoach.cli.talk.TerminalTurns;
import dev.networkingcoach.cli.talk.TerminalTurns.Turn;
import dev.networkingcoach.model.ChatModelInterpreter;
import dev.networkingcoach.model.ModelSettings;
import dev.networkingcoach.rules.StrongestPaths;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;

/** The conversation at this terminal, in one turn or in many. Not thread-safe. */
final class TerminalTalk {
  private final ProgramRun session;
  private final OwnJournal own;
  private final StreamTerminal teletype;
  private boolean failed;

  TerminalTalk(ProgramRun session, OwnJournal own) {
    this.session = session;
    this.own = own;
    TerminalStreams terminal = session.console().terminal();
    this.teletype =
        new StreamTerminal(
            session.console().in(),
            session.console().out(),
            session::page,
            terminal.in() && terminal.out());
  }

  /** Says the words of a command line, and gives the exit status. */
  int say(List<String> words) {
    return once(turns -> turns.type(words));
  }

  /** Presses what stood beside a number in the last reply, and gives the exit status. */
  int press(int number) {
    Optional<String> token = new LastChoices(own).numbered(number);
    if (token.isEmpty()) {
      session.tell(TEXTS.standsAtNothing(number));
      return ExitStatus.FAULTS;
    }
    return once(turns -> turns.press(token.get()));
  }

  /** Talks until the person leaves, and gives the exit status. */
  int chat() {
    OptionalInt stopped = new ChatLoop(turns(), teletype, this::tellFaults).run();
    stopped.ifPresent(line -> session.tell(TEXTS.stoppedAtLine(line)));
    return failed ? ExitStatus.FAULTS : ExitStatus.DONE;
  }

  private int once(Function<TerminalTurns, Turn> turn) {
    boolean begun = own.read().isPresent();
    Turn done = turn.apply(turns());
    if (done.failure().isPresent()) {
      tellFailure(done.failure().get());
      return ExitStatus.FAULTS;
    }
    boolean forgotten = begun && own.read().isEmpty();
    // Of who wants to be forgotten, not even the buttons of the last reply are kept.
    new LastChoices(own).keep(forgotten ? List.of() : done.choices().tokens());
    own.persons()
        .takeFailure()
        .ifPresent(why -> session.tell(TEXTS.cannotBePressed(String.valueOf(why.getMessage()))));
    return done.succeeded() ? ExitStatus.DONE : ExitStatus.FAULTS;
  }

  /**
   * Tells under each line what of it failed, and goes by that for the exit status: what was only
   * read was read, but a question that could not be noted takes no answer.
   */
  private void tellFaults(Turn turn) {
    Optional<JournalException> unwritten = own.persons().takeFailure();
    boolean asked = turn.reply().kind() == Reply.Kind.QUESTION;
    failed |= turn.failure().isPresent() || (asked && unwritten.isPresent());
    if (turn.failure().isPresent()) {
      tellFailure(turn.failure().get());
    } else {
      unwritten.ifPresent(
          why -> session.tell(TEXTS.cannotBeAnswered(String.valueOf(why.getMessage()))));
    }
  }

  /** Whoever sits at the machine can do something about a full disk. */
  private void tellFailure(JournalException why) {
    session.tell(TEXTS.failed(String.valueOf(why.getMessage())));
  }

  private Optional<ModelUse> model() {
    SettingsReader reader = new SettingsReader(session.environment());
    Optional<ModelSettings> settings = ModelSettings.read(reader);
    reader.check();
    return settings.map(one -> new ModelUse(new ChatModelInterpreter(one), one.callsPerDay()));
  }

  private TerminalTurns turns() {
    Coach coach = session.coach();
    CoachConversation conversation =
        CoachConversation.builder(own.journal(), coach)
            .paths(new StrongestPaths())
            .persons(own.persons())
            .exchange(new FileExchange(coach))
            .model(model())
            .clock(session.console().clock())
            .build();
    return new TerminalTurns(
        conversation,
        own.person(),
        teletype,
        () -> UUID.randomUUID().toString(),
        new KeptFiles(session));
  }
}
