package dev.networkingcoach.bot.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Waiting longer each time, and never shorter than the other side asks for. */
class BackOffTest {
  private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

  private static BackOff waits(DoubleSupplier chance) {
    return new BackOff(Duration.ofSeconds(5), Duration.ofMinutes(15), chance);
  }

  @ParameterizedTest
  @CsvSource({"1, 2500, 5000", "2, 5000, 10000", "8, 320000, 640000", "9, 450000, 900000"})
  void eachAttemptWaitsTwiceAsLongUpToAQuarterOfAnHour(int attempts, long least, long most) {
    assertThat(waits(() -> 0).after(attempts)).isEqualTo(Duration.ofMillis(least));
    assertThat(waits(() -> 0.999999).after(attempts).toMillis())
        .isBetween(least, most)
        .isGreaterThan(most - 10);
  }

  @Test
  void thereIsALongestWaitHoweverManyAttemptsFailed() {
    assertThat(waits(() -> 0.5).after(1_000_000)).isEqualTo(Duration.ofSeconds(675));
  }

  @Test
  void whatIsAskedForIsTheLeast() {
    BackOff backOff = waits(() -> 0);
    assertThat(backOff.after(1, Duration.ofSeconds(7))).isEqualTo(Duration.ofSeconds(7));
    assertThat(backOff.after(1, Duration.ofSeconds(1))).isEqualTo(Duration.ofMillis(2500));
  }

  @ParameterizedTest
  @CsvSource({
    "7, 7",
    "0, 0",
    "3601, 3600",
    "99999999999999999999, 3600",
    "'Wed, 25 Nov 2026 09:00:09 GMT', 9",
    "'Wed, 25 Nov 2026 08:59:59 GMT', 0",
    "'Thu, 25 Nov 9999 09:00:09 GMT', 3600"
  })
  void aTimeToWaitIsSecondsOrADateAndAnHourAtMost(String header, long seconds) {
    assertThat(RetryAfter.read(header, NOW)).contains(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "-5", "1.5", "1e9", "\u0667", "Wed, 31 Feb 2026 09:00:09 GMT"})
  void whatIsNeitherIsNoTimeToWait(String header) {
    assertThat(RetryAfter.read(header, NOW)).isEmpty();
  }
}
