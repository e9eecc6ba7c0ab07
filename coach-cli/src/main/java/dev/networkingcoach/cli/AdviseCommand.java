package dev.networkingcoach.cli;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.cli.page.PlanPage;
import dev.networkingcoach.cli.page.TextPage;
import dev.networkingcoach.json.PlanWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What to do today. */
@Command(
    name = "advise",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "What to do today, for whom, why, and in what words.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  coach advise me.json                      today's agenda",
      "  coach advise me.json --today 2026-11-23   that of another day",
      "  coach advise me.json --all                and the whole ranking",
      "  coach advise crm.ndjson --json            a plan a line for a network a line"
    })
final class AdviseCommand implements Callable<Integer> {
  private final ProgramRun session;

  @Mixin private final NetworkArgument network = new NetworkArgument();

  @Option(names = "--json", description = "Plans as JSON, one a line, instead of a page.")
  private boolean json;

  @Option(names = "--all", description = "The whole ranking after the agenda.")
  private boolean all;

  @Option(
      names = "--ndjson",
      description = "A network a line, as a file that ends in .ndjson has it.")
  private boolean ndjson;

  AdviseCommand(ProgramRun session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    NetworkInput input = new NetworkInput(session, network.file());
    if (ndjson || input.holdsLines()) {
      return new BatchCommand(session, input, network.today()).run(json, all);
    }
    Network read = input.read();
    Plan plan = session.coach().advise(read, session.today(network.today(), read));
    if (json) {
      session.console().out().println(PlanWriter.oneLine().toJson(plan));
    } else {
      TextPage page = session.page();
      new PlanPage(read, plan).writeTo(page, all);
      session.print(page);
    }
    return ExitStatus.DONE;
  }
}
