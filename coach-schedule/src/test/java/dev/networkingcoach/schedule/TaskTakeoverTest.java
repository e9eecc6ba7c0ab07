package dev.networkingcoach.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.event.SchedulerListener.SchedulerEventType;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.networkingcoach.journal.JdbcJournal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose tasks are taken over where servers could not be heard of, with the real scheduler. */
class TaskTakeoverTest {
  private static final Duration SILENCE = Duration.ofMinutes(1);
  private static final int PATIENCE_SECONDS = 30;

  @TempDir private Path folder;

  /** How far the clock has leapt; it goes on by itself, too, for the scheduler waits by it. */
  private volatile Duration leapt = Duration.ZERO;

  private final AtomicInteger runs = new AtomicInteger();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch end = new CountDownLatch(1);

  /** How often the scheduler looked for the dead. */
  private final Semaphore looked = new Semaphore(0);

  private JdbcJournal journal;
  private Scheduler scheduler;
  private CustomTask<Void> task;

  @BeforeEach
  void begin() {
    journal = JdbcJournal.file(folder.resolve("coach.db")).open();
    TaskTakeover takeover = new TaskTakeover("one", SILENCE, this::now);
    task =
        Tasks.custom("work", Void.class)
            .onDeadExecution(takeover)
            .execute(
                (instance, context) -> {
                  runs.incrementAndGet();
                  begun.countDown();
                  untilEnd();
                  return (complete, operations) -> operations.stop();
                });
    scheduler =
        Scheduler.create(journal.dataSource(), task)
            .schedulerName(new SchedulerName.Fixed("one"))
            .jdbcCustomization(JournalScheduling.customization(journal))
            .clock(this::now)
            .pollingInterval(Duration.ofMillis(50))
            .heartbeatInterval(Duration.ofMillis(50))
            .missedHeartbeatsLimit(6)
            .threads(2)
            .build();
    takeover.watch(scheduler);
    scheduler.registerSchedulerListener(
        new AbstractSchedulerListener() {
          @Override
          public void onSchedulerEvent(SchedulerEventType type) {
            if (type == SchedulerEventType.RAN_DETECT_DEAD) {
              looked.release();
            }
          }
        });
    scheduler.schedule(task.instance("1"), now());
  }

  private Instant now() {
    return Instant.now().plus(leapt);
  }

  private void untilEnd() {
    try {
      end.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @AfterEach
  void stop() {
    end.countDown();
    scheduler.stop();
    journal.close();
  }

  /** It is in the hands of a server, which said last at that time that it lives. */
  private void heard(String server, Instant at) throws SQLException {
    update(at, "picked = 1, picked_by = '" + server + "'");
  }

  /** Its server said last at that time that it lives, where it is in the hands of one. */
  private void silent(Instant at) throws SQLException {
    update(at, "picked = 1 WHERE picked = 1");
  }

  private void update(Instant heard, String rest) throws SQLException {
    try (Connection connection = journal.dataSource().getConnection();
        PreparedStatement update =
            connection.prepareStatement("UPDATE scheduled_tasks SET last_heartbeat = ?, " + rest)) {
      update.setTimestamp(1, Timestamp.from(heard));
      update.executeUpdate();
    }
  }

  private void look() throws InterruptedException {
    looked.drainPermits();
    assertThat(looked.tryAcquire(2, PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whatTheServerItselfWorksOnIsNotBegunAgain() throws Exception {
    scheduler.start();
    assertThat(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    looked.drainPermits();
    while (looked.availablePermits() < 20) {
      // As after the database was away: no server could say that it lives.
      silent(now().minus(Duration.ofMinutes(10)));
    }
    assertThat(runs).hasValue(1);
  }

  @Test
  void whatADeadServerWorkedOnIsTakenOver() throws Exception {
    heard("dead", now().minus(Duration.ofMinutes(10)));
    scheduler.start();
    assertThat(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whoCouldNotBeHeardOfGetsAnotherMinute() throws Exception {
    heard("other", now().plus(Duration.ofMinutes(1)));
    scheduler.start();
    look();
    leapt = Duration.ofMinutes(10);
    look();
    for (int leap = 0; leap < 4; leap++) {
      leapt = leapt.plusSeconds(10);
      look();
      assertThat(runs).as("after %s", leapt).hasValue(0);
    }
    leapt = leapt.plusSeconds(30);
    assertThat(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
  }
}
