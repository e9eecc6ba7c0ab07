package dev.networkingcoach.cli.restart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.journal.JdbcJournal;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * PostgreSQL is stopped under the program as it is served: what is said meanwhile is refused while
 * Slack still waits for an answer, so that it is sent again, and is then recorded and answered
 * once.
 */
@Tag("slow")
class StoppedDatabaseTest {
  private static final int SENTENCES = 12;
  private static final Duration MOST = Duration.ofMinutes(2);

  /** As long as Slack waits; who waits longer gets no answer at all. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  private final NumberedSpeech speech = new NumberedSpeech(SENTENCES, SENTENCES / 2, PATIENCE);

  @Test
  void whatIsSaidMeanwhileIsRefusedInTimeAndTakenLater() throws Exception {
    try (RestartableDatabase database = new RestartableDatabase(folder);
        BothChannels listening = speech.channels();
        ServedProgram program =
            ServedProgram.start(folder, "printed", "WARN", speech.settings(database.url()))) {
      assertThat(listening.inSlack()).isEmpty();
      Eventually.isTrue("one is taken in Slack", MOST, () -> speech.say(program.port(), 0));
      Eventually.isTrue("one is taken in Teams", MOST, () -> speech.say(program.port(), 1));
      Eventually.isTrue("both are answered", MOST, () -> speech.answers().size() == 2);
      database.stop();
      for (int number = 2; number < SENTENCES; number++) {
        assertThat(speech.status(program.port(), number)).as("sentence %d", number).isEqualTo(503);
      }
      database.restart();
      for (int number = 2; number < SENTENCES; number++) {
        int again = number;
        Eventually.isTrue("taken later", MOST, () -> speech.say(program.port(), again));
      }
      Eventually.isTrue("all are answered", MOST, () -> speech.answers().size() == SENTENCES);
      try (JdbcJournal journal = database.open()) {
        speech.recordedOnce(journal);
      }
      assertThat(speech.answeredAgain()).isEmpty();
    }
  }
}
