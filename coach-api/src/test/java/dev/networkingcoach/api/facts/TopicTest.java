package dev.networkingcoach.api.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Topics are equal when their folded forms are. */
class TopicTest {
  @ParameterizedTest
  @CsvSource(
      value = {
        "React  contractor|react contractor",
        "'  React\tContractor '|react contractor",
        "ＲＥＡＣＴ|react",
        "ﬁntech|fintech",
        "'a\u00a0b'|a b",
      },
      delimiter = '|')
  void foldsCaseWidthLigaturesAndSpace(String written, String folded) {
    assertThat((Object) Topic.of(written))
        .isEqualTo(Topic.of(folded))
        .hasSameHashCodeAs(Topic.of(folded));
    assertThat(Topic.of(written).folded()).isEqualTo(folded);
  }

  @Test
  void keepsWhatWasWritten() {
    assertThat(Topic.of("React  Contractor").text()).isEqualTo("React  Contractor");
  }

  @Test
  void doesNotFoldAccents() {
    assertThat((Object) Topic.of("café")).isNotEqualTo(Topic.of("cafe"));
  }
}
