package dev.networkingcoach.cli;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.cli.exchange.FileExchange;
import dev.networkingcoach.cli.serve.AllSettings;
import dev.networkingcoach.cli.serve.CoachServer;
import dev.networkingcoach.cli.serve.SettingsFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The coach as a server for Slack, Teams, or both. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "Serves Slack, Teams, or both: whichever is configured.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  coach serve                            settings from the environment",
      "  coach serve --settings coach.settings  and from a file, a NAME=value a line",
      "  coach serve --check                    says what is wrong with them, and ends",
      "",
      "docs/operating.md tells every setting. Health is at /health/live and /health/ready,",
      "figures for Prometheus are at /metrics, both on COACH_OPERATIONS_PORT (8081)."
    })
final class ServeCommand implements Callable<Integer> {
  private final ProgramRun session;

  @Option(
      names = "--settings",
      paramLabel = "FILE",
      description = "A file with settings; those of the environment go before them.")
  private @Nullable String file;

  @Option(
      names = "--check",
      description = "Only looks whether the settings are right; connects to nothing.")
  private boolean check;

  ServeCommand(ProgramRun session) {
    this.session = session;
  }

  @Override
  public Integer call() throws InterruptedException {
    Map<String, String> environment = session.environment();
    AllSettings settings =
        file == null
            ? AllSettings.read(environment)
            : AllSettings.read(environment, SettingsFile.read(file));
    settings
        .warnings(Optional.ofNullable(file).map(Path::of))
        .forEach(warning -> session.tell("coach: warning: " + warning));
    if (check) {
      session.tell("coach: the settings are right; " + settings.channels() + " would be served.");
      settings.sent().ifPresent(sent -> session.tell("coach: " + sent));
      return ExitStatus.DONE;
    }
    Coach coach = session.coach();
    CoachServer server = CoachServer.start(settings, coach, new FileExchange(coach));
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, stopped), "stop"));
    session.tell(
        "coach: serving "
            + settings.channels()
            + (server.port() == 0 ? "" : " on port " + server.port())
            + "; health and figures on port "
            + server.operationsPort()
            + ".");
    stopped.await();
    return ExitStatus.DONE;
  }

  private void stop(CoachServer server, CountDownLatch stopped) {
    session.tell("coach: stopping; what was begun is let end.");
    server.close();
    session.tell("coach: stopped.");
    stopped.countDown();
  }
}
