package dev.networkingcoach.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.explain.RuleDescription;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.json.NetworkReader;
import dev.networkingcoach.rules.RuleBasedCoach;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoNetworkTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final int MONTH = 31;

  private final Network network = new NetworkReader().read(DemoNetwork.around(TODAY).json());

  @Test
  void itHoldsSixtyPeopleAndNoDistanceInPlaceOfADay() {
    assertThat(network.contacts()).hasSize(60);
    assertThat(DemoNetwork.around(TODAY).json()).doesNotContainPattern("\"T[+-]");
  }

  @Test
  void itsDaysMoveWithTheDayItIsMadeAround() {
    Network later = new NetworkReader().read(DemoNetwork.around(TODAY.plusDays(7)).json());
    assertThat(later.interactions().get(0).on())
        .isEqualTo(network.interactions().get(0).on().plusDays(7));
  }

  /** All but plan.markets: a person without markets would have no gap in them, nor miss them. */
  @Test
  void overAMonthEveryRuleSpeaksButOneThatWouldSilenceTwoOthers() {
    Coach coach = RuleBasedCoach.builder().build();
    TreeMap<String, Set<Integer>> days = new TreeMap<>();
    for (int day = 0; day < MONTH; day++) {
      for (Advice advice : coach.advise(network, TODAY.plusDays(day)).advice()) {
        days.computeIfAbsent(advice.rule(), rule -> new TreeSet<>()).add(day);
      }
    }
    Set<String> advising =
        coach.rules().stream()
            .map(RuleDescription::id)
            .filter(id -> !id.startsWith("review.") && !id.equals("plan.markets"))
            .collect(Collectors.toSet());
    assertThat(days.keySet()).as("rules by day: %s", days).isEqualTo(advising);
  }

  @Test
  void everyDayOfTheMonthHasSomethingToDo() {
    Coach coach = RuleBasedCoach.builder().build();
    for (int day = 0; day < MONTH; day++) {
      assertThat(coach.advise(network, TODAY.plusDays(day)).agenda()).as("day %d", day).hasSize(5);
    }
  }
}
