package dev.networkingcoach.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.journal.OwnerKey;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Waiting longer each time, and naming the task of a person. */
class SmallPartsTest {

  @ParameterizedTest
  @CsvSource({"1, 2500, 5000", "2, 5000, 10000", "8, 320000, 640000", "9, 450000, 900000"})
  void eachAttemptWaitsTwiceAsLongUpToAQuarterOfAnHour(int attempts, long least, long most) {
    assertThat(new BackOff(() -> 0).after(attempts)).isEqualTo(Duration.ofMillis(least));
    assertThat(new BackOff(() -> 0.999999).after(attempts).toMillis())
        .isBetween(least, most)
        .isGreaterThan(most - 10);
  }

  @Test
  void thereIsALongestWaitHoweverManyAttemptsFailed() {
    assertThat(new BackOff(() -> 0.5).after(1_000_000)).isEqualTo(Duration.ofSeconds(675));
  }

  @ParameterizedTest
  @CsvSource({"slack:T1, U2", "teams:a/b, c d/e", "'local%', 'me+'"})
  void theTaskOfAPersonNamesThemAlone(String tenant, String owner) {
    OwnerKey key = new OwnerKey(tenant, owner);
    assertThat(PersonTask.owner(PersonTask.id(key))).isEqualTo(key);
  }
}
