package dev.networkingcoach.cli;

import static dev.networkingcoach.cli.ProgramTexts.TEXTS;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.exports.calendar.CalendarExport;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Deadlines and events as a calendar. */
@Command(
    name = "calendar",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "Deadlines and events as a calendar (iCalendar), with alarms.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  coach calendar > coach.ics",
      "  coach calendar coach.ics --force    again, over the one before"
    })
final class CalendarCommand implements Callable<Integer> {
  private final ProgramRun session;

  @Mixin private final JournalOption journal = new JournalOption();
  @Mixin private final FileTarget target = new FileTarget();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "Where to write it; standard output by default.")
  private @Nullable String file;

  CalendarCommand(ProgramRun session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Network network = journal.network(session);
    CalendarExport calendar =
        CalendarExport.of(network, session.coach().advise(network, session.today(null, network)));
    if (calendar.size() == 0) {
      session.tell(TEXTS.nothingHasADate());
      return ExitStatus.DONE;
    }
    target.writeText(session, file, calendar::writeTo);
    return ExitStatus.DONE;
  }
}
