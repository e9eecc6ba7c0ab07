package dev.networkingcoach.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.journal.OwnerKey;
import java.time.Duration;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Waiting longer each time, and naming the task of a person. */
class SmallPartsTest {

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

  @ParameterizedTest
  @CsvSource({"slack:T1, U2", "teams:a/b, c d/e", "'local%', 'me+'"})
  void theTaskOfAPersonNamesThemAlone(String tenant, String owner) {
    OwnerKey key = new OwnerKey(tenant, owner);
    assertThat(OwnerId.owner(OwnerId.of(key))).isEqualTo(key);
  }
}
