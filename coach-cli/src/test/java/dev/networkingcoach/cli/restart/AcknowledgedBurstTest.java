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
 * As many people as there are sentences speak to the program for the first time, all at once: what
 * it acknowledged is recorded once and answered once. It prints how long that took. The profile
 * {@code restarts} takes 2,000 sentences.
 */
@Tag("slow")
class AcknowledgedBurstTest {
  private static final int SENTENCES = Integer.getInteger("coach.burst.events", 60);
  private static final int SENDERS = 16;
  private static final Duration MOST = Duration.ofMinutes(10);

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  private final NumberedSpeech speech = new NumberedSpeech(SENTENCES, (SENTENCES + 1) / 2);

  @Test
  void overFile() throws Exception {
    Path file = folder.resolve("coach.db");
    burst("SQLite", file.toString());
    try (JdbcJournal journal = JdbcJournal.file(file).open()) {
      check(journal);
    }
  }

  @Test
  void overServer() throws Exception {
    try (RestartableDatabase database = new RestartableDatabase(folder)) {
      burst("PostgreSQL", database.url());
      try (JdbcJournal journal = database.open()) {
        check(journal);
      }
    }
  }

  private void burst(String database, String place) throws Exception {
    try (BothChannels listening = speech.channels();
        ServedProgram program =
            ServedProgram.start(folder, "printed", "WARN", speech.settings(place))) {
      assertThat(listening.inSlack()).isEmpty();
      long begin = System.nanoTime();
      send(program.port());
      double acknowledged = secondsSince(begin);
      Eventually.isTrue("all are answered", MOST, () -> speech.answers().size() == SENTENCES);
      System.out.printf(
          "%s: %,d sentences of as many new people, all at once: acknowledged after %.1f s,"
              + " answered after %.1f s%n",
          database, SENTENCES, acknowledged, secondsSince(begin));
    }
  }

  private void send(int port) throws Exception {
    ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    List<Future<?>> sent = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      int number = i;
      sent.add(
          senders.submit(
              () -> Eventually.isTrue("acknowledged", MOST, () -> speech.say(port, number))));
    }
    for (Future<?> one : sent) {
      one.get();
    }
    senders.shutdown();
  }

  private void check(JdbcJournal journal) {
    speech.recordedOnce(journal);
    assertThat(speech.answeredAgain()).isEmpty();
  }

  private static double secondsSince(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }
}
