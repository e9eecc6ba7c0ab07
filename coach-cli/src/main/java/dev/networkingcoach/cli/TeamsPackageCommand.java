package dev.networkingcoach.cli;

import dev.networkingcoach.teams.TeamsPackage;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The app that is uploaded to Teams. */
@Command(
    name = "teams-package",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "The app package that a Teams administrator uploads, as a ZIP.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  coach teams-package --app-id 00000000-0000-0000-0000-000000000000 \\",
      "        --domain coach.example.com > coach.zip",
      "",
      "docs/teams.md tells where the app id comes from."
    })
final class TeamsPackageCommand implements Callable<Integer> {
  private final ProgramRun session;

  @Mixin private final FileTarget target = new FileTarget();

  @Option(
      names = "--app-id",
      required = true,
      paramLabel = "ID",
      description = "The application id of the bot's registration, a UUID.")
  private String appId = "";

  @Option(
      names = "--domain",
      required = true,
      paramLabel = "DOMAIN",
      description = "The domain at which the coach is reached, without https://.")
  private String domain = "";

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "Where to write it; standard output by default.")
  private @Nullable String file;

  TeamsPackageCommand(ProgramRun session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try {
      target.write(session, file, stream -> TeamsPackage.write(appId, domain, stream));
    } catch (IllegalArgumentException wrong) {
      throw new UsageException(String.valueOf(wrong.getMessage()));
    }
    return ExitStatus.DONE;
  }
}
