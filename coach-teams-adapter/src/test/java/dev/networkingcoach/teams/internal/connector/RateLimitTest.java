package dev.networkingcoach.teams.internal.connector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.teams.support.TeamsClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Fifty requests in any second, for each tenant. */
class RateLimitTest {
  private final TeamsClock clock = new TeamsClock();
  private final RateLimit limit = new RateLimit(50, clock);

  @Test
  void theFiftyFirstWaits() {
    for (int i = 0; i < 50; i++) {
      assertThat(limit.take("a")).isZero();
    }
    assertThat(limit.take("a")).isEqualTo(Duration.ofSeconds(1));
    clock.pass(Duration.ofMillis(999));
    assertThat(limit.take("a")).isEqualTo(Duration.ofMillis(1));
    clock.pass(Duration.ofMillis(1));
    assertThat(limit.take("a")).isZero();
  }

  @Test
  void oneTenantDoesNotHoldUpAnother() {
    for (int i = 0; i < 51; i++) {
      limit.take("a");
    }
    assertThat(limit.take("b")).isZero();
  }

  @Test
  void noSecondWhereverItStartsHoldsMore() {
    Random random = new Random(7);
    List<Instant> taken = new ArrayList<>();
    while (taken.size() < 5000) {
      Duration wait = limit.take("a");
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
