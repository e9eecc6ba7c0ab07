package dev.networkingcoach.slack.internal.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.slack.fake.Until;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Work in lines. */
class SerialWorkTest {
  private final List<Integer> done = new CopyOnWriteArrayList<>();
  private final CountDownLatch gate = new CountDownLatch(1);

  private void waitForTheGate() {
    try {
      gate.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void oneAfterTheOtherForEachKeyAndInOrder() {
    try (SerialWork work = new SerialWork(4, 1_000)) {
      IntStream.range(0, 500)
          .forEach(i -> assertThat(work.submit("one", () -> done.add(i))).isTrue());
    }
    assertThat(done).containsExactlyElementsOf(IntStream.range(0, 500).boxed().toList());
  }

  @Test
  void aKeyThatWaitsHoldsUpNoOther() {
    try (SerialWork work = new SerialWork(2, 100)) {
      work.submit("slow", this::waitForTheGate);
      work.submit("quick", () -> done.add(1));
      Until.isTrue("the quick one is done", () -> done.contains(1));
      gate.countDown();
    }
  }

  @Test
  void whatIsTooMuchIsRefused() {
    try (SerialWork work = new SerialWork(1, 2)) {
      work.submit("a", this::waitForTheGate);
      Until.isTrue("it was begun", () -> work.submit("a", () -> done.add(1)));
      while (work.submit("a", () -> done.add(2))) {
        assertThat(done).isEmpty();
      }
      assertThat(work.submit("b", () -> done.add(3))).isFalse();
      gate.countDown();
    }
    assertThat(done).doesNotContain(3);
  }

  @Test
  void whatFailsDoesNotEndTheLine() {
    try (SerialWork work = new SerialWork(1, 10)) {
      work.submit(
          "a",
          () -> {
            throw new IllegalStateException("on purpose");
          });
      work.submit("a", () -> done.add(1));
    }
    assertThat(done).containsExactly(1);
  }

  @Test
  void whatWaitsIsDoneBeforeTheEndAndNothingAfter() {
    SerialWork work = new SerialWork(1, 100);
    IntStream.range(0, 50).forEach(i -> work.submit("a" + i, () -> done.add(i)));
    work.close();
    assertThat(done).hasSize(50);
    assertThat(work.submit("a", () -> done.add(1))).isFalse();
  }
}
