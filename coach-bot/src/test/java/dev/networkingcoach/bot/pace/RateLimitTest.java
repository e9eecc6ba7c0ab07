package dev.networkingcoach.bot.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Fifty requests in any second, for each tenant. */
class RateLimitTest {
  private final PaceClock clock = new PaceClock();
  private final CallPace limit = CallPace.within(Duration.ofSeconds(1), 50, clock);

  @Test
  void theFiftyFirstWaits() {
    for (int i = 0; i < 50; i++) {
      assertThat(limit.tryNow("a")).isZero();
    }
    assertThat(limit.tryNow("a")).isEqualTo(Duration.ofSeconds(1));
    clock.pass(Duration.ofMillis(999));
    assertThat(limit.tryNow("a")).isEqualTo(Duration.ofMillis(1));
    clock.pass(Duration.ofMillis(1));
    assertThat(limit.tryNow("a")).isZero();
  }

  @Test
  void oneTenantDoesNotHoldUpAnother() {
    for (int i = 0; i < 51; i++) {
      limit.tryNow("a");
    }
    assertThat(limit.tryNow("b")).isZero();
  }

  @Test
  void noSecondWhereverItStartsHoldsMore() {
    Random random = new Random(7);
    List<Instant> taken = new ArrayList<>();
    while (taken.size() < 5000) {
      Duration wait = limit.tryNow("a");
      if (wait.isZero()) {
        taken.add(clock.instant());
      }
      clock.pass(Duration.ofMillis(random.nextInt(15)));
    }
    for (int i = 50; i < taken.size(); i++) {
      assertThat(Duration.between(taken.get(i - 50), taken.get(i)))
          .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }
  }
}
