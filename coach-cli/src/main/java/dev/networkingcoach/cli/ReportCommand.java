package dev.networkingcoach.cli;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.report.HtmlReport;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A page to look at. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description =
        "A page to look at: the agenda, who gives and asks, follow-ups, the network and the year.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  coach report --html me.html                       of today",
      "  coach report --html me.html --today 2026-11-23    of another day",
      "",
      "The page loads nothing from the network, and you alone can read the file."
    })
final class ReportCommand implements Callable<Integer> {
  private final ProgramRun session;

  @Mixin private final JournalOption journal = new JournalOption();
  @Mixin private final FileTarget target = new FileTarget();

  @Option(
      names = "--html",
      required = true,
      paramLabel = "FILE",
      description = "Where to write the page; - for standard output.")
  private String file = "-";

  @Option(
      names = "--today",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "The day to report on; today by default.")
  private @Nullable LocalDate today;

  ReportCommand(ProgramRun session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Network network = journal.network(session);
    HtmlReport report = HtmlReport.of(network, session.coach(), session.today(today, network));
    target.writeText(session, file, report::writeTo);
    return ExitStatus.DONE;
  }
}
