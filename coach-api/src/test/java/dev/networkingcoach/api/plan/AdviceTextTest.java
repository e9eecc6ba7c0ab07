package dev.networkingcoach.api.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AdviceTextTest {
  private final AtomicInteger asked = new AtomicInteger();

  private AdviceText later() {
    return AdviceText.later(
        new AdviceText.Source() {
          @Override
          public String headline() {
            asked.incrementAndGet();
            return "Thank Dana";
          }

          @Override
          public List<String> because() {
            return List.of("She helped.");
          }

          @Override
          public String draft() {
            return "Thank you";
          }
        },
        asked);
  }

  @Test
  void isWorkedOutWhenItIsReadAndOnce() {
    AdviceText text = later();
    assertThat(asked).hasValue(0);
    IntStream.range(0, 100).parallel().forEach(i -> text.draft());
    assertThat(text.headline()).isEqualTo("Thank Dana");
    assertThat(text.because()).containsExactly("She helped.");
    assertThat(asked).hasValue(1);
  }

  @Test
  void isEqualToTheSameWordsSaidAtOnce() {
    AdviceText said = AdviceText.of("Thank Dana", List.of("She helped."), "Thank you");
    assertThat(later()).isEqualTo(said).hasSameHashCodeAs(said).hasToString(said.toString());
    assertThat(later()).isNotEqualTo(AdviceText.of("Thank Dana", List.of(), null));
  }
}
