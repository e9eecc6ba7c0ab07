package dev.networkingcoach.cli.restart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.networkingcoach.journal.JdbcJournal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed again and again, as {@code kill -9} does, just after it acknowledged what
 * people say: each is recorded once and answered, by whoever comes next. An answer comes twice only
 * from two programs, of which the first was killed before it noted the answer it had sent.
 */
class KilledProgramTest {
  private static final int KILLS = Integer.getInteger("coach.kills", 0);
  private static final int SENTENCES = Integer.getInteger("coach.kill.events", 2000);
  private static final int PEOPLE = 200;
  private static final int SENDERS = 8;
  private static final Duration MOST = Duration.ofMinutes(8);

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  private final NumberedSpeech speech = new NumberedSpeech(SENTENCES, PEOPLE);
  private Map<Integer, Integer> before = new TreeMap<>();

  @Test
  void eachAcknowledgedSentenceIsRecordedOnceAndAnswered() throws Exception {
    assumeTrue(KILLS > 0, "takes minutes: the profile restarts kills it");
    Path file = folder.resolve("coach.db");
    long begin = System.nanoTime();
    int open = 0;
    try (BothChannels channels = speech.channels()) {
      assertThat(channels.inSlack()).isEmpty();
      for (int life = 0; life < KILLS; life++) {
        try (ServedProgram program = start(file, life)) {
          int until = SENTENCES * (life + 1) / KILLS;
          send(program.port(), SENTENCES * life / KILLS, until);
          open += until - speech.answers().size();
        }
      }
      long sent = System.nanoTime();
      try (ServedProgram last = start(file, KILLS);
          JdbcJournal journal = JdbcJournal.file(file).open()) {
        Eventually.isTrue("all are answered", MOST, () -> speech.answers().size() == SENTENCES);
        Eventually.isTrue("nothing waits", MOST, () -> journal.inbox().depth() == 0);
        onceInALife();
        speech.recordedOnce(journal);
        assertThat(NumberedSpeech.leaks(last.printed())).isEmpty();
      }
      System.out.printf(
          "%,d sentences, %d kills with %,d open in all: recorded once and answered all, %d of them"
              + " twice; acknowledged after %d s, answered after %d s%n",
          SENTENCES,
          KILLS,
          open,
          speech.answeredAgain().size(),
          Duration.ofNanos(sent - begin).toSeconds(),
          Duration.ofNanos(System.nanoTime() - begin).toSeconds());
    }
  }

  private ServedProgram start(Path file, int life) throws Exception {
    ServedProgram program =
        ServedProgram.start(folder, "printed" + life, "WARN", speech.settings(file.toString()));
    onceInALife();
    return program;
  }

  /** Nothing was answered twice since this was asked last, which is by one program. */
  private void onceInALife() {
    Map<Integer, Integer> now = speech.answers();
    assertThat(now)
        .allSatisfy(
            (number, times) ->
                assertThat(times - before.getOrDefault(number, 0))
                    .as("answers to sentence %d", number)
                    .isLessThanOrEqualTo(1));
    before = now;
  }

  private void send(int port, int from, int until) throws Exception {
    ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    List<Future<?>> sent = new ArrayList<>();
    for (int i = from; i < until; i++) {
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
}
