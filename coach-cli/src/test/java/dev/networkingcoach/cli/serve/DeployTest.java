package dev.networkingcoach.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The files for operators in {@code deploy}. */
class DeployTest {
  private static final Path DEPLOY = Path.of("..", "deploy");
  private static final Path ANALYZE = Path.of("/usr/bin/systemd-analyze");

  @Test
  void systemdFindsLittleThatTheServiceIsExposedTo() throws Exception {
    assumeTrue(Files.isExecutable(ANALYZE), "systemd-analyze is not installed");
    Process process =
        new ProcessBuilder(
                ANALYZE.toString(),
                "security",
                "--offline=true",
                "--threshold=29",
                "--no-pager",
                DEPLOY.resolve("networking-coach.service").toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  /** That no setting is mistyped, or was renamed and is set here by its old name. */
  @Test
  void everySettingThatIsSetThereIsOne() throws Exception {
    Pattern name = Pattern.compile("\\b(?:COACH|SLACK|TEAMS)_[A-Z_]+");
    for (String file :
        new String[] {"Containerfile", "kubernetes.yaml", "networking-coach.service"}) {
      assertThat(
              name.matcher(Files.readString(DEPLOY.resolve(file)))
                  .results()
                  .map(found -> found.group())
                  .filter(found -> !found.equals("SLACK_PORT"))
                  .collect(Collectors.toSet()))
          .isNotEmpty()
          .isSubsetOf(KnownSettings.all());
    }
  }
}
