package dev.networkingcoach.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.fault.InvalidFactsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyJsonTest {
  @Test
  void givesBackWhatWasSetAndNothingElse() {
    Policy policy = Policy.builder().dailyBudget(5).weight("cycle.thank", 7).off("a.b").build();
    String json = PolicyJson.write(policy);
    assertThat(json)
        .isEqualTo("{\"dailyBudget\":5,\"weights\":{\"cycle.thank\":7},\"off\":[\"a.b\"]}");
    assertThat(PolicyJson.read(json)).isEqualTo(policy);
    assertThat(PolicyJson.read("{}")).isEqualTo(Policy.defaults());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{\"dailyBudget\":-1}", "{\"budget\":1}", "{\"off\":"})
  void refusesWhatIsNoPolicy(String json) {
    assertThatThrownBy(() -> PolicyJson.read(json)).isInstanceOf(InvalidFactsException.class);
  }
}
