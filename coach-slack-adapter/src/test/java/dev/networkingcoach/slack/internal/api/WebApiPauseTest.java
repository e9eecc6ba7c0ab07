package dev.networkingcoach.slack.internal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How long Slack asks to wait. */
class WebApiPauseTest {
  private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

  private static Duration seconds(int seconds) {
    return Duration.ofSeconds(seconds);
  }

  private static Duration pause(@Nullable String retryAfter) {
    return WebApi.pause(retryAfter, NOW);
  }

  @Test
  void theTimeToWaitIsReadWithCare() {
    assertThat(pause("7")).isEqualTo(seconds(7));
    assertThat(pause("0")).isEqualTo(seconds(1));
    assertThat(pause("999999999")).isEqualTo(Duration.ofHours(1));
    assertThat(pause("99999999999999999999")).isEqualTo(Duration.ofHours(1));
    assertThat(pause("Wed, 25 Nov 2026 09:00:09 GMT")).isEqualTo(seconds(9));
    for (String broken : new String[] {null, "", "soon", "-5", "1.5"}) {
      assertThat(pause(broken)).isEqualTo(seconds(30));
    }
  }
}
