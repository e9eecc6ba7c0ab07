package dev.networkingcoach.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.InboxEvent;
import dev.networkingcoach.api.store.InboxKey;
import dev.networkingcoach.bot.pace.BackOff;
import dev.networkingcoach.journal.JdbcJournal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events that wait are answered in order, again where that failed, and until it is in vain. */
class EventTaskTest {
  private static final OwnerKey ADA = new OwnerKey("slack:T1", "U1");
  private static final OwnerKey NOOR = new OwnerKey("slack:T1", "U2");
  private static final Duration LONG = Duration.ofMinutes(15);

  @TempDir private Path folder;
  private final List<String> answered = new ArrayList<>();
  private final Deque<RuntimeException> failures = new ArrayDeque<>();
  private Instant now = Instant.parse("2026-11-25T09:00:00Z");
  private JdbcJournal journal;
  private EventTask events;
  private ManualScheduler scheduler;

  @BeforeEach
  void start() {
    journal = JdbcJournal.file(folder.resolve("j.db")).open();
    BackOff backOff = new BackOff(Duration.ofSeconds(1), LONG, () -> 0.5);
    events =
        new EventTask(
            journal.inbox(),
            backOff,
            new TaskTakeover("one", CoachSchedule.SILENCE, () -> now),
            () -> now);
    events.answeredBy("test", this::answer);
    TestHelper.ManualSchedulerBuilder builder =
        TestHelper.createManualScheduler(journal.dataSource(), events.task())
            .clock(new SettableClock());
    builder.jdbcCustomization(JournalScheduling.customization(journal));
    scheduler = builder.build();
    scheduler.setTime(now);
  }

  @AfterEach
  void close() {
    journal.close();
  }

  private void answer(InboxEvent event, boolean again) {
    RuntimeException failure = failures.poll();
    if (failure != null) {
      throw failure;
    }
    answered.add(event.key().event() + (again ? " again" : ""));
  }

  private void keep(OwnerKey owner, String event, String kind) {
    journal.inbox().keep(new InboxEvent(new InboxKey(owner, event), kind, "{}", now));
  }

  private void keep(String event) {
    keep(ADA, event, "test");
    events.schedule(scheduler, ADA);
  }

  /** Time passes, by more than the longest pause each step. */
  private void pass(int steps) {
    for (int i = 0; i < steps; i++) {
      now = now.plus(LONG);
      scheduler.setTime(now);
      scheduler.runAnyDueExecutions();
    }
  }

  @Test
  void whatOnePersonDidIsAnsweredInOrderByOneTask() throws Exception {
    keep("z");
    keep("a");
    keep("m");
    assertThat(TaskRows.names(journal.dataSource())).containsExactly("answer/slack%3AT1/U1");
    scheduler.runAnyDueExecutions();
    assertThat(answered).containsExactly("z", "a", "m");
    assertThat(journal.inbox().depth()).isZero();
    assertThat(TaskRows.names(journal.dataSource())).isEmpty();
  }

  @Test
  void whatComesLaterHasATaskAgain() {
    keep("a");
    scheduler.runAnyDueExecutions();
    keep("b");
    scheduler.runAnyDueExecutions();
    assertThat(answered).containsExactly("a", "b");
  }

  @Test
  void whileTheDatabaseIsAwayTheEventWaitsHoweverLongThatTakes() {
    keep("a");
    keep("b");
    for (int i = 0; i < 200; i++) {
      failures.add(new JournalException("away"));
    }
    pass(200);
    assertThat(answered).isEmpty();
    assertThat(journal.inbox().depth()).isEqualTo(2);
    pass(2);
    assertThat(answered).containsExactly("a again", "b");
  }

  @Test
  void aChannelThatIsAwayIsTriedForADay() {
    keep("a");
    for (int i = 0; i < 97; i++) {
      failures.add(new CoachException("away"));
    }
    pass(95);
    assertThat(journal.inbox().depth()).isEqualTo(1);
    pass(2);
    assertThat(journal.inbox().depth()).isZero();
    assertThat(answered).isEmpty();
  }

  @Test
  void whatTheProgramStumblesOverIsTriedThreeTimesAndTheNextIsAnswered() {
    keep("a");
    keep("b");
    for (int i = 0; i < 3; i++) {
      failures.add(new IllegalStateException("a fault"));
    }
    pass(2);
    assertThat(journal.inbox().depth()).isEqualTo(2);
    pass(2);
    assertThat(answered).containsExactly("b");
  }

  @Test
  void whatNoChannelHereAnswersWaitsForAServerThatDoes() {
    keep(NOOR, "n", "other");
    events.schedule(scheduler, NOOR);
    keep("a");
    pass(5);
    assertThat(answered).containsExactly("a");
    events.answeredBy("other", this::answer);
    pass(1);
    assertThat(answered).containsExactly("a", "n again");
  }

  @Test
  void whatHasNoTaskIsFound() throws Exception {
    keep(ADA, "a", "test");
    keep(NOOR, "n", "test");
    assertThat(TaskRows.names(journal.dataSource())).isEmpty();
    MessageTask none = null;
    new RecoveryTask(journal.inbox(), journal.outbox(), events, none).recover(scheduler);
    scheduler.runAnyDueExecutions();
    assertThat(answered).containsExactlyInAnyOrder("a", "n");
  }
}
