package dev.networkingcoach.cli.restart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.journal.JdbcJournal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * PostgreSQL is restarted again and again, as a crash does it, while the program works on what
 * people say in Slack and in Teams: each is recorded once and answered, nobody is told to say it
 * again, and nothing of it gets into the log. The profile {@code restarts} takes 2,000 sentences a
 * channel and 20 restarts.
 */
@Tag("slow")
class RestartedDatabaseTest {
  private static final int SENTENCES = 2 * Integer.getInteger("coach.restart.events", 60);
  private static final int RESTARTS = Integer.getInteger("coach.restarts", 3);

  /** Libraries tell so much that a long run is bounded by it. */
  private static final String LIBRARIES =
      System.getProperty("coach.restart.libraries", SENTENCES > 1000 ? "INFO" : "DEBUG");

  private static final int PEOPLE = 40;
  private static final int SENDERS = 8;

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  private final NumberedSpeech speech = new NumberedSpeech(SENTENCES, PEOPLE);

  @Test
  void eachAcknowledgedSentenceIsRecordedOnceAndAnsweredAndNoneIsLogged() throws Exception {
    try (RestartableDatabase database = new RestartableDatabase(folder);
        BothChannels listening = speech.channels();
        ServedProgram program =
            ServedProgram.start(folder, "printed", LIBRARIES, speech.settings(database.url()))) {
      assertThat(listening.inSlack()).isEmpty();
      send(program.port(), database);
      Duration most = Duration.ofMinutes(20);
      Eventually.isTrue("all are answered", most, () -> speech.answers().size() == SENTENCES);
      try (JdbcJournal journal = database.open()) {
        Eventually.isTrue("nothing waits", most, () -> journal.inbox().depth() == 0);
        deliveredAgain(program.port());
        assertThat(journal.inbox().depth()).isZero();
        speech.recordedOnce(journal);
      }
      System.out.printf(
          "%,d sentences in Slack and as many in Teams, %d restarts: answered %,d, of which more"
              + " than once: %s; %d answers of channels were lost%n",
          SENTENCES / 2,
          RESTARTS,
          speech.answers().size(),
          speech.answeredAgain(),
          lost(program.printed()));
      // The process lived throughout, so it noted each answer it sent. One that a busy machine
      // took too long to take counts as lost, and comes again.
      assertThat(speech.answeredAgain()).hasSizeLessThanOrEqualTo(lost(program.printed()));
      assertThat(program.printed()).contains("\"level\":\"DEBUG\"", "dev.networkingcoach.");
      assertThat(NumberedSpeech.leaks(program.printed())).isEmpty();
    }
  }

  /** How often a channel did not tell in time that it took an answer. */
  private static int lost(String log) {
    return (int) log.lines().filter(line -> line.contains("the connection broke")).count();
  }

  /** What was acknowledged is known, also after restarts. */
  private void deliveredAgain(int port) {
    for (int number = 0; number < PEOPLE; number++) {
      assertThat(speech.say(port, number)).as("sentence %d again", number).isTrue();
    }
  }

  /** People speak while the database is restarted; what is not acknowledged is said again. */
  private void send(int port, RestartableDatabase database) throws Exception {
    ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    List<Future<?>> sent = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      int number = i;
      sent.add(
          senders.submit(
              () ->
                  Eventually.isTrue(
                      "acknowledged", Duration.ofMinutes(5), () -> speech.say(port, number))));
    }
    for (int restart = 1; restart <= RESTARTS; restart++) {
      sent.get(Math.min(SENTENCES - 1, SENTENCES * restart / (RESTARTS + 1))).get();
      database.restart();
    }
    for (Future<?> one : sent) {
      one.get();
    }
    senders.shutdown();
  }
}
