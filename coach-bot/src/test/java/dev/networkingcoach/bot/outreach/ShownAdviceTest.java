package dev.networkingcoach.bot.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Counting what was shown in vain. */
class ShownAdviceTest {

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
}
