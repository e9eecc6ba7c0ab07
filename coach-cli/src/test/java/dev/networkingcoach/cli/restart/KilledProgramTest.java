package dev.networkingcoach.cli.restart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.networkingcoach.journal.JdbcJournal;
import java.nio.file.Files;
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
 *
 * <p>The kills come in rounds of {@value #KILLS_A_ROUND}. Each round has a journal of its own, and
 * is checked at its end, so that a long run that is stopped has proved something.
 */
class KilledProgramTest {
  private static final int KILLS = Integer.getInteger("coach.kills", 0);
  private static final int SENTENCES = Integer.getInteger("coach.kill.events", 2000);
  private static final int KILLS_A_ROUND = 20;
  private static final int PEOPLE = 200;
  private static final int SENDERS = 8;

  /** What a life may leave to the last program, with what it takes to be found dead. */
  private static final Duration MOST_A_LIFE = Duration.ofSeconds(30);

  private static final Duration LEAST = Duration.ofMinutes(5);

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  @Test
  void eachAcknowledgedSentenceIsRecordedOnceAndAnswered() throws Exception {
    assumeTrue(KILLS > 0, "takes minutes: the profile restarts kills it");
    int twice = 0;
    for (int done = 0; done < KILLS; done += KILLS_A_ROUND) {
      int kills = Math.min(KILLS_A_ROUND, KILLS - done);
      int sentences = SENTENCES * (done + kills) / KILLS - SENTENCES * done / KILLS;
      Path place = Files.createDirectory(folder.resolve("after" + done));
      twice += new Round(place, kills, sentences).run();
    }
    System.out.printf(
        "%,d sentences, %d kills: each recorded once and answered, %d of them twice%n",
        SENTENCES, KILLS, twice);
  }

  /** Some kills over one journal, and what must have come of them. */
  private static final class Round {
    private final Path place;
    private final int kills;
    private final int sentences;
    private final Duration most;
    private final NumberedSpeech speech;
    private Map<Integer, Integer> before = new TreeMap<>();

    Round(Path place, int kills, int sentences) {
      this.place = place;
      this.kills = kills;
      this.sentences = sentences;
      this.most = LEAST.plus(MOST_A_LIFE.multipliedBy(kills));
      this.speech = new NumberedSpeech(sentences, PEOPLE);
    }

    /** How many sentences were answered twice. */
    int run() throws Exception {
      Path file = place.resolve("coach.db");
      long begin = System.nanoTime();
      int open = 0;
      try (BothChannels channels = speech.channels()) {
        assertThat(channels.inSlack()).isEmpty();
        for (int life = 0; life < kills; life++) {
          try (ServedProgram program = start(file, life)) {
            int until = sentences * (life + 1) / kills;
            send(program.port(), sentences * life / kills, until);
            open += until - speech.answers().size();
          }
        }
        long sent = System.nanoTime();
        check(file);
        int twice = speech.answeredAgain().size();
        System.out.printf(
            "%,d sentences, %d kills with %,d open in all: recorded once and answered all, %d of"
                + " them twice; acknowledged after %d s, answered after %d s%n",
            sentences, kills, open, twice, seconds(begin, sent), seconds(begin, System.nanoTime()));
        return twice;
      }
    }

    private void check(Path file) throws Exception {
      try (ServedProgram last = start(file, kills);
          JdbcJournal journal = JdbcJournal.file(file).open()) {
        Eventually.isTrue("all are answered", most, () -> speech.answers().size() == sentences);
        Eventually.isTrue("nothing waits", most, () -> journal.inbox().depth() == 0);
        onceInALife();
        speech.recordedOnce(journal);
        assertThat(NumberedSpeech.leaks(last.printed())).isEmpty();
      }
    }

    private ServedProgram start(Path file, int life) throws Exception {
      ServedProgram program =
          ServedProgram.start(place, "printed" + life, "WARN", speech.settings(file.toString()));
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
                () -> Eventually.isTrue("acknowledged", most, () -> speech.say(port, number))));
      }
      for (Future<?> one : sent) {
        one.get();
      }
      senders.shutdown();
    }

    private static long seconds(long from, long until) {
      return Duration.ofNanos(until - from).toSeconds();
    }
  }
}
