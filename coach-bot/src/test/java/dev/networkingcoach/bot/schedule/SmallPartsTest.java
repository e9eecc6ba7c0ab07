package dev.networkingcoach.bot.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.journal.OwnerKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Waiting longer each time, counting what was shown in vain, and naming the task of a person. */
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

  @Test
  void whatIsShownFiveTimesIsExhausted() {
    ShownAdvice shown = ShownAdvice.none();
    for (int day = 1; day <= 5; day++) {
      assertThat(shown.exhausted()).isEmpty();
      shown = shown.after(List.of("cycle.ask/dana"), Set.of("cycle.ask/dana"));
    }
    assertThat(shown.exhausted()).containsExactly("cycle.ask/dana");
    assertThat(shown.without(List.of("cycle.ask/dana"))).isEqualTo(ShownAdvice.none());
  }

  @Test
  void whatIsNotOpenAnyMoreCountsFromTheBeginning() {
    ShownAdvice shown = new ShownAdvice(Map.of("a/x", 4, "b/y", 2));
    assertThat(shown.after(List.of("b/y"), Set.of("b/y")).times()).isEqualTo(Map.of("b/y", 3));
  }

  @Test
  void whatWasShownIsReadAsItWasWritten() {
    ShownAdvice shown = new ShownAdvice(Map.of("a/x y/2026-11-24", 4, "b/ü+z", 2));
    assertThat(ShownAdvice.read(shown.write())).isEqualTo(shown);
    assertThat(ShownAdvice.read("nonsense\n\n x\n3 a\n99999999999 b"))
        .isEqualTo(new ShownAdvice(Map.of("a", 3)));
  }

  @ParameterizedTest
  @CsvSource({"slack:T1, U2", "teams:a/b, c d/e", "'local%', 'me+'"})
  void theTaskOfAPersonNamesThemAlone(String tenant, String owner) {
    OwnerKey key = new OwnerKey(tenant, owner);
    assertThat(PersonTask.owner(PersonTask.id(key))).isEqualTo(key);
  }
}
