package dev.networkingcoach.cli;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.cli.demo.DemoNetwork;
import dev.networkingcoach.cli.page.PlanPage;
import dev.networkingcoach.cli.page.TextPage;
import dev.networkingcoach.json.NetworkReader;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The coach at work on a made-up network. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description =
        "What to do today, for a made-up consultant's network whose dates lie around today.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  coach demo                       today's agenda",
      "  coach demo --today 2026-12-07    that of a day in the weeks to come",
      "  coach demo --network > me.json   the network, to try the other commands on"
    })
final class DemoCommand implements Callable<Integer> {
  private final ProgramRun session;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description =
          "The day to look at; the network stays where it is, around the real today, which is the"
              + " default.")
  private @Nullable LocalDate today;

  @Option(names = "--all", description = "The whole ranking after the agenda.")
  private boolean all;

  @Option(names = "--network", description = "The network as JSON instead of its agenda.")
  private boolean asJson;

  DemoCommand(ProgramRun session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    DemoNetwork demo = DemoNetwork.around(session.console().clock());
    if (asJson) {
      session.console().out().print(demo.json());
      return ExitStatus.DONE;
    }
    Network network = new NetworkReader().read(demo.json());
    TextPage page = session.page();
    LocalDate day = session.today(today, network);
    new PlanPage(network, session.coach().advise(network, day)).writeTo(page, all);
    session.print(page);
    return ExitStatus.DONE;
  }
}
