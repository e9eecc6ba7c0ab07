package dev.networkingcoach.cli.restart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The search for what was planted finds it where the log is written as is common, under the same
 * restarts: where it finds nothing in the log of the program, there is nothing.
 */
@Tag("slow")
class LeakSearchTest {
  private static final int SENTENCES = 12;
  private static final Duration MOST = Duration.ofMinutes(3);

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  private final NumberedSpeech speech = new NumberedSpeech(SENTENCES, SENTENCES / 2);

  @Test
  void findsWhatACommonEncoderWrites() throws Exception {
    try (RestartableDatabase database = new RestartableDatabase(folder);
        BothChannels listening = speech.channels()) {
      assertThat(listening.inSlack()).isEmpty();
      try (ServedProgram program =
          ServedProgram.startTalkative(folder, speech.settings(database.url()))) {
        for (int number = 0; number < SENTENCES; number++) {
          int said = number;
          Eventually.isTrue("acknowledged", MOST, () -> speech.say(program.port(), said));
          if (number == SENTENCES / 2) {
            database.restart();
          }
        }
        Eventually.isTrue("all are answered", MOST, () -> speech.answers().size() == SENTENCES);
        assertThat(NumberedSpeech.leaks(program.printed()))
            .as("what was said")
            .anyMatch(line -> line.contains("Zebulon"))
            .as("who said it")
            .anyMatch(line -> line.contains("UPLANTED"))
            .as("a name in a profile")
            .anyMatch(line -> line.contains("Wintergreen"));
      }
    }
  }
}
