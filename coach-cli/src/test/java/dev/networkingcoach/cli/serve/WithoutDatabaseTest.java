package dev.networkingcoach.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.http.WebRequest;
import dev.networkingcoach.journal.JdbcJournal;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a server tells of itself while its database is away. */
class WithoutDatabaseTest {

  @Test
  void figuresAreToldAndLeaveOutWhatOnlyTheDatabaseKnows() throws IOException {
    PrometheusRegistry registry = new PrometheusRegistry();
    EmbeddedPostgres database = EmbeddedPostgres.builder().start();
    String url = database.getJdbcUrl("postgres", "postgres");
    try (JdbcJournal journal =
            JdbcJournal.url(url, null, null).patience(Duration.ofSeconds(1)).open();
        Backlog backlog = new Backlog(journal.outbox(), journal.inbox())) {
      backlog.register(registry);
      backlog.ask();
      assertThat(figures(registry))
          .contains("coach_journal_reachable 1.0", "coach_inbox_events 0.0")
          .contains("coach_outbox_messages{state=\"pending\"} 0.0");
      database.close();
      backlog.ask();
      assertThat(figures(registry))
          .contains("coach_journal_reachable 0.0")
          .doesNotContain("coach_inbox_events ", "coach_outbox_messages{");
    } finally {
      database.close();
    }
  }

  private static String figures(PrometheusRegistry registry) {
    WebRequest get = new WebRequest("GET", "/metrics", "", Map.of(), "", "127.0.0.1");
    return new FiguresEndpoint(registry).answer(get).orElseThrow().body();
  }

  /** The question waits for as long as the test lasts, and whoever asks about health does not. */
  @Test
  @Timeout(30)
  void aDatabaseThatDoesNotAnswerIsToldAtOnceAndAskedOnce() throws InterruptedException {
    CountDownLatch answer = new CountDownLatch(1);
    AtomicInteger questions = new AtomicInteger();
    Runnable question =
        () -> {
          questions.incrementAndGet();
          awaited(answer);
        };
    try (JournalProbe probe = new JournalProbe(question, Duration.ZERO)) {
      assertThat(probe.answers()).isFalse();
      assertThat(probe.answers()).isFalse();
      assertThat(questions).hasValueLessThan(2);
      answer.countDown();
      while (!probe.answers()) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void aDatabaseThatRefusesIsAway() {
    Runnable refused =
        () -> {
          throw new IllegalStateException("refused");
        };
    try (JournalProbe probe = new JournalProbe(refused, Duration.ofMinutes(1))) {
      assertThat(probe.answers()).isFalse();
      assertThat(probe.answers()).isFalse();
    }
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
