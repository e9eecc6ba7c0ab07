package dev.networkingcoach.bot.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How fast something may be done. */
class PaceTest {
  private final PaceClock clock = new PaceClock();
  private final CallPace pace = CallPace.steady(Duration.ofSeconds(1), 2, clock);

  private static Duration seconds(int seconds) {
    return Duration.ofSeconds(seconds);
  }

  @Test
  void someAtOnceAndThenOneInEachInterval() {
    assertThat(Stream.generate(() -> pace.take("a")).limit(4))
        .containsExactly(Duration.ZERO, Duration.ZERO, seconds(1), seconds(2));
    assertThat(pace.take("b")).isZero();
  }

  @Test
  void whoAsksForNowTakesNoPlaceOfLater() {
    pace.take("a");
    pace.take("a");
    assertThat(pace.tryNow("a")).isEqualTo(seconds(1));
    assertThat(pace.tryNow("a")).isEqualTo(seconds(1));
    clock.pass(seconds(1));
    assertThat(pace.tryNow("a")).isZero();
    assertThat(pace.tryNow("a")).isEqualTo(seconds(1));
  }

  @Test
  void whoReservesComesAtTheirTimeAndOthersAfterThem() {
    pace.take("a");
    pace.take("a");
    assertThat(pace.reserve("a", "one")).isEqualTo(seconds(1));
    assertThat(pace.reserve("a", "two")).isEqualTo(seconds(2));
    assertThat(pace.reserve("a", "one")).isEqualTo(seconds(1));
    clock.pass(seconds(1));
    assertThat(pace.reserve("a", "one")).isZero();
    assertThat(pace.reserve("a", "two")).isEqualTo(seconds(1));
    clock.pass(seconds(9));
    assertThat(pace.reserve("a", "two")).isZero();
  }

  @Test
  void afterARestThereAreNoMoreAtOnceThanAtFirst() {
    pace.take("a");
    clock.pass(Duration.ofHours(1));
    assertThat(Stream.generate(() -> pace.take("a")).limit(3))
        .containsExactly(Duration.ZERO, Duration.ZERO, seconds(1));
  }
}
