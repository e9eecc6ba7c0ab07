package dev.networkingcoach.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.journal.JdbcJournalBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** db-scheduler works beside the journal, in the table that its migrations made. */
abstract class SchedulingContract {
  private static final int TASKS = 40;
  private static final int PATIENCE_SECONDS = 120;

  private final Map<String, AtomicInteger> runs = new ConcurrentHashMap<>();
  private final CountDownLatch oneTime = new CountDownLatch(TASKS);
  private final CountDownLatch recurring = new CountDownLatch(3);

  private final OneTimeTask<String> send =
      Tasks.oneTime("send", String.class)
          .execute(
              (instance, context) -> {
                runs.computeIfAbsent(instance.getData(), key -> new AtomicInteger())
                    .incrementAndGet();
                oneTime.countDown();
              });
  private final RecurringTask<Void> plan =
      Tasks.recurring("plan", FixedDelay.ofMillis(50))
          .execute((instance, context) -> recurring.countDown());

  private JdbcJournal journal;

  /** A journal in the test's own database, to be opened. */
  abstract JdbcJournalBuilder builder() throws Exception;

  @BeforeEach
  void openJournal() throws Exception {
    journal = builder().open();
  }

  @AfterEach
  void closeJournal() {
    journal.close();
  }

  private Scheduler scheduler(JdbcJournal journal, String name) {
    return Scheduler.create(journal.dataSource(), send)
        .startTasks(plan)
        .schedulerName(new SchedulerName.Fixed(name))
        .pollingInterval(Duration.ofMillis(50))
        .jdbcCustomization(JournalScheduling.customization(journal))
        .threads(4)
        .build();
  }

  @Test
  void tasksRunAndTwoSchedulersNeverRunOneTwice() throws Exception {
    try (JdbcJournal second = builder().open()) {
      Scheduler one = scheduler(journal, "one");
      Scheduler other = scheduler(second, "other");
      try {
        Instant due = Instant.EPOCH;
        for (int i = 0; i < TASKS; i++) {
          one.schedule(send.instance("task" + i, "data" + i), due);
        }
        one.start();
        other.start();
        assertThat(oneTime.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(recurring.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
      } finally {
        one.stop();
        other.stop();
      }
      assertThat(runs).hasSize(TASKS);
      assertThat(runs.values()).allMatch(count -> count.get() == 1);
      assertThat(TaskRows.names(journal.dataSource()))
          .contains("plan/recurring")
          .doesNotContain("send/task0");
    }
  }

  @Test
  void aTaskForLaterWaits() throws Exception {
    Scheduler scheduler = scheduler(journal, "one");
    scheduler.schedule(send.instance("later", "later"), Instant.parse("9999-01-01T00:00:00Z"));
    scheduler.start();
    try {
      assertThat(recurring.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    } finally {
      scheduler.stop();
    }
    assertThat(runs).isEmpty();
  }
}
