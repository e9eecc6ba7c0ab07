package dev.networkingcoach.cli.fuzz;

import dev.networkingcoach.cli.serve.AllSettings;
import dev.networkingcoach.cli.serve.SettingsFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of settings. */
class SettingsFuzzTest {
  private static final FuzzedInputs FILES =
      FuzzedInputs.of(
          List.of(
              """
              # a server for Slack
              export COACH_JOURNAL=coach.db
              COACH_HTTP_PORT=8080
              COACH_OPERATIONS_PORT=8081
              COACH_HTTP_PROXIES="10.0.0.0/8, 192.168.1.1"
              COACH_HTTP_CONNECTIONS_PER_ADDRESS=100
              SLACK_BOT_TOKEN='xoxb-1-secret'
              SLACK_SIGNING_SECRET=8f742231b10e8888abcd99yyyzzz85a5
              SLACK_TIMEOUT_SECONDS=10
              """,
              """
              COACH_JOURNAL=jdbc:postgresql://localhost/coach?user=me
              TEAMS_APP_ID=11111111-1111-1111-1111-111111111111
              TEAMS_TENANT_ID=22222222-2222-2222-2222-222222222222
              TEAMS_CLIENT_SECRET=secret
              TEAMS_AUTHORITY=https://login.microsoftonline.com
              """));

  @TempDir private Path folder;

  @Test
  void aFileIsReadOrItsFaultsAreTold() {
    Path file = folder.resolve("coach.env");
    FuzzTrial.run(
        seed -> {
          Files.write(file, FILES.bytes(seed));
          AllSettings.read(Map.of(), SettingsFile.read(file.toString()));
        });
  }
}
