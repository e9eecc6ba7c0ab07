package dev.networkingcoach.api.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cycle.ask",
        "cycle.ask/dana",
        "cycle.ask/in%2Fdana+c%2B%2B",
        "cycle.ask/dana/2026-11-23",
        "cycle.ask/owner/ui/ux"
      })
  void theRuleOfAnAdviceIsThatOfItsKey(String key) {
    assertThat(new Response(key, null, ResponseKind.MUTED, DAY, null).ruleId())
        .isEqualTo("cycle.ask");
  }

  @Test
  void theRuleOfARuleIsItself() {
    assertThat(new Response(null, "cycle.ask", ResponseKind.MUTED, DAY, null).ruleId())
        .isEqualTo("cycle.ask");
  }
}
