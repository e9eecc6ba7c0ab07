package dev.networkingcoach.slack.internal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.slack.fake.SlackClock;
import dev.networkingcoach.slack.internal.work.EventWork;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the errand that messages are a part of. */
class OutgoingTest {
  private final Queue<Runnable> later = new ArrayDeque<>();
  private final List<Boolean> over = new ArrayList<>();
  private final EventWork errand = new EventWork();
  private final OutgoingQueue outgoing =
      new OutgoingQueue(new SlackClock(), (pause, task) -> later.add(task));

  @BeforeEach
  void watch() {
    errand.whenOver(over::add);
  }

  private void runAll() {
    for (Runnable task = later.poll(); task != null; task = later.poll()) {
      task.run();
    }
  }

  @Test
  void itIsOverWhenTheLastMessageIsSent() {
    outgoing.send("c", List.of(() -> {}, () -> assertThat(over).isEmpty()), errand);
    outgoing.send("c", List.of(), errand);
    assertThat(over).isEmpty();
    runAll();
    assertThat(over).containsExactly(true);
  }

  @Test
  void whereSlackStaysAwayItIsToBeDoneAgain() {
    outgoing.send("c", List.of(fails(SlackFailure.away("m", "status 500"))), errand);
    runAll();
    assertThat(over).containsExactly(false);
  }

  @Test
  void whatSlackRefusesIsNotDoneAgain() {
    outgoing.send("c", List.of(fails(SlackFailure.refused("m", "channel_not_found"))), errand);
    runAll();
    assertThat(over).containsExactly(true);
  }

  @Test
  void whatBreaksIsToBeDoneAgain() {
    outgoing.send("c", List.of(fails(new IllegalStateException("on purpose"))), errand);
    assertThatThrownBy(this::runAll).isInstanceOf(IllegalStateException.class);
    assertThat(over).containsExactly(false);
  }

  private static Runnable fails(RuntimeException failure) {
    return () -> {
      throw failure;
    };
  }
}
