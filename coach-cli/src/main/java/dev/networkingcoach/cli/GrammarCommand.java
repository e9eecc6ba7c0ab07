package dev.networkingcoach.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Something that is told or asked of the coach: the words go to the same grammar as in chat. Its
 * name, help and examples come from there, see {@link GrammarCommands}.
 */
@Command(mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class GrammarCommand implements Callable<Integer> {
  private static final String PLAN = "today";

  private final ProgramRun session;
  private final List<String> lead;

  @Mixin private final JournalOption journal = new JournalOption();

  @Parameters(arity = "0..*", paramLabel = "WORDS", description = "As you would say it.")
  private List<String> words = new ArrayList<>();

  /**
   * A command.
   *
   * @param lead the words that stand before those of the command line
   */
  GrammarCommand(ProgramRun session, List<String> lead) {
    this.session = session;
    this.lead = lead;
  }

  @Override
  public Integer call() {
    List<String> all = new ArrayList<>(lead);
    all.addAll(words);
    if (all.isEmpty()) {
      throw new UsageException("WORDS are missing: what is to be said to the coach.");
    }
    try (OwnJournal own = journal.open(session)) {
      if (all.get(0).equals(PLAN)) {
        new CalendarFollowing(session, own).refresh();
      }
      return new TerminalTalk(session, own).say(all);
    }
  }
}
