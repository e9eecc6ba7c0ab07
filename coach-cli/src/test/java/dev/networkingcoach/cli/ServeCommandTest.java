package dev.networkingcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code serve} refuses, {@code serve --check} finds, in the same words. */
class ServeCommandTest {
  @TempDir private Path folder;

  private Map<String, String> teams() {
    return new HashMap<>(
        Map.of(
            "COACH_JOURNAL", folder.resolve("coach.db").toString(),
            "COACH_HTTP_PORT", "0",
            "COACH_OPERATIONS_PORT", "0",
            "TEAMS_APP_ID", "11111111-1111-1111-1111-111111111111",
            "TEAMS_TENANT_ID", "22222222-2222-2222-2222-222222222222",
            "TEAMS_CLIENT_SECRET", "hush"));
  }

  @ParameterizedTest
  @CsvSource({
    "TEAMS_AUTHORITY, http://login.example.com",
    "TEAMS_CERTIFICATE_FILE, /no/such/file.p12",
    "TEAMS_TYPO, x",
    "SLACK_WORKER, 4",
    "COACH_JOURNAL, /dev/null/coach.db",
    "SLACK_BOT_TOKEN, xoxp-hush",
    "COACH_JOURNAL, jdbc:mysql://db/coach",
    "COACH_HTTP_HOST, 192.0.2.1",
    "COACH_OPERATIONS_HOST, 192.0.2.1",
    "COACH_HTTP_PROXIES, a.proxy"
  })
  void theCheckAndTheServerRefuseTheSameInTheSameWords(String name, String value) {
    Map<String, String> wrong = teams();
    wrong.put(name, value);
    if (name.equals("TEAMS_CERTIFICATE_FILE")) {
      wrong.remove("TEAMS_CLIENT_SECRET");
    }
    Ran checked = Ran.with(wrong, "serve", "--check");
    assertThat(checked.status()).isNotZero();
    assertThat(checked.err()).contains("the settings have faults:", name).doesNotContain("hush");
    assertThat(Ran.with(wrong, "serve").err()).isEqualTo(checked.err());
    assertThat(folder.resolve("coach.db")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "'', this one is empty",
    "Dear Dana, this file holds something else",
  })
  void aJournalThatHoldsNoneIsFoundBefore(String content, String expected) throws Exception {
    Path journal = Files.writeString(folder.resolve("coach.db"), content);
    Ran checked = Ran.with(teams(), "serve", "--check");
    assertThat(checked.status()).isNotZero();
    assertThat(checked.err()).contains("COACH_JOURNAL must be a journal", expected);
    assertThat(journal).hasContent(content);
  }

  @Test
  void aJournalThatIsThereIsRight() {
    Ran.with(teams(), "add", "Dana", "Ortiz");
    assertThat(folder.resolve("coach.db")).isNotEmptyFile();
    assertThat(Ran.with(teams(), "serve", "--check").status()).isZero();
  }

  @Test
  void everyFaultOfAFileIsToldWithThoseOfItsSettings() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("coach.settings"),
            """
            SLACK_APP_TOKEN=xapp-hush
            this is no setting, hush
            SLAK_APP_TOKEN=hush
            slack_worker=3
            aB3dEhush9=
            SLACK_BOT_TOKEN=xoxb-hush
            SLACK_BOT_TOKEN=xoxb-other-hush
            SLACK_APP_TOKEN=xapp-hush
            COACH_HTTP_PORT=eighty
            SLACK_API_URL=http://evil.example/api/
            """);
    Ran checked =
        Ran.with(
            Map.of("COACH_JOURNAL", folder.resolve("coach.db").toString()),
            "serve",
            "--check",
            "--settings",
            file.toString());
    assertThat(checked.status()).isNotZero();
    assertThat(checked.err().replaceAll("\\s+", " "))
        .contains(
            "line 2 of " + file + " must be NAME=value.",
            "line 3 of "
                + file
                + " (SLAK_APP_TOKEN) names no setting. Maybe SLACK_APP_TOKEN was meant.",
            "line 4 of " + file + " (slack_worker) names no setting.",
            "line 5 of " + file + " names no setting.",
            "line 7 of " + file + " (SLACK_BOT_TOKEN) gives another value than line 6.",
            "COACH_HTTP_PORT (eighty) must be",
            "SLACK_API_URL (http://evil.example/api/) must begin with https://")
        .doesNotContain("hush", "line 8");
  }

  @Test
  void aFileAsOurDocsWriteItIsRight() throws Exception {
    Path file = folder.resolve("coach.settings");
    Files.writeString(
        file, "export SLACK_APP_TOKEN=xapp-secret\nexport SLACK_BOT_TOKEN=xoxb-secret\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    Map<String, String> journal = Map.of("COACH_JOURNAL", folder.resolve("coach.db").toString());
    Ran right = Ran.with(journal, "serve", "--check", "--settings", file.toString());
    assertThat(right.err()).isEqualTo("coach: the settings are right; Slack would be served.\n");
    assertThat(right.status()).isZero();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    Ran open = Ran.with(journal, "serve", "--check", "--settings", file.toString());
    assertThat(open.status()).isZero();
    assertThat(open.err())
        .contains("coach: warning: " + file + " holds secrets", "chmod 600")
        .doesNotContain("secret\n");
  }
}
