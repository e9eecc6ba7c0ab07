package dev.networkingcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.cli.fuzz.FuzzTrial;
import dev.networkingcoach.cli.fuzz.FuzzedInputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is typed after {@code coach}: commands, options and their values. None of these can write a
 * file, whatever becomes of its words.
 */
class ArgumentsFuzzTest {
  private static final Pattern SPACE = Pattern.compile(" ");

  /** The library for command lines quotes all that are too many, one after the other. */
  private static final int MOST_WORDS = 2_000;

  /** What is said may hold what was typed, once. */
  private static final int LONGEST = 250_000;

  private static final FuzzedInputs LINES =
      FuzzedInputs.of(
          List.of(
              "advise FILE --today 2026-11-23 --json",
              "advise --ndjson FILE --all",
              "review FILE --ask dana --for REFERRAL --what brief --today 2026-11-23",
              "review FILE --connect dana --with zoe",
              "why FILE dana --rule cycle.thank --today 2026-11-23",
              "rules cycle.thank",
              "demo --today 2026-11-23 --network",
              "import FILE --owner Mira --zone Europe/Amsterdam",
              "export --format vcard -",
              "calendar -",
              "report --html - --today 2026-11-23",
              "snooze 3 for 10 days",
              "met Dana at JavaZone on 2026-11-14",
              "schema verdict",
              "completion bash"));

  @TempDir private Path folder;

  @Test
  void aCommandIsDoneOrItsFaultsAreTold() throws IOException {
    Path network =
        Files.writeString(
            folder.resolve("me.json"),
            "{\"owner\":{\"id\":\"mira\",\"name\":\"Mira\",\"zone\":\"Europe/Amsterdam\"},"
                + "\"contacts\":[{\"id\":\"dana\",\"name\":\"Dana\"},{\"id\":\"zoe\",\"name\":\"Zoe\"}]}");
    FuzzTrial.run(
        seed -> {
          String[] words =
              Stream.of(SPACE.split(LINES.text(seed), -1))
                  .limit(MOST_WORDS)
                  .map(word -> word.equals("FILE") ? network.toString() : word)
                  .toArray(String[]::new);
          Ran ran = Ran.coach(words);
          assertThat(ran.status()).as(ran.err()).isBetween(0, ExitStatus.USAGE);
          assertThat(ran.err()).doesNotContain("\tat ").hasSizeLessThan(LONGEST);
          assertThat(ran.status() == 0 || !ran.err().isBlank()).as("it says why").isTrue();
        });
  }
}
