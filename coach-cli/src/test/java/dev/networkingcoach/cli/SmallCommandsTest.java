package dev.networkingcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.json.NetworkSchema;
import org.junit.jupiter.api.Test;

/** rules, schema, demo and completion: commands that need no network. */
class SmallCommandsTest {

  @Test
  void everyRuleIsListedUnderItsFamily() {
    String list = Ran.coach("rules").out();
    assertThat(list)
        .startsWith("follow-up\n  100  follow-up.within-10-days  ")
        .contains("53 rules");
    assertThat(list.lines().filter(line -> line.matches(" +\\d+  [a-z-]+\\.[a-z0-9-]+ .*")))
        .hasSize(53);
  }

  @Test
  void oneRuleIsTheWholeOfItsDocumentation() {
    assertThat(Ran.coach("rules", "cycle.thank").out())
        .startsWith("cycle.thank\n\n  When      ")
        .contains("  Idea      Vermeiren")
        .contains("  Weight    95");
  }

  @Test
  void anUnknownRuleLeadsToTheNearest() {
    Ran ran = Ran.coach("rules", "cycle.thanks");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("cycle.thanks is no rule.\nMaybe cycle.thank");
    assertThat(Ran.coach("rules", "qqqqqqqq").err()).contains("See them all with: coach rules");
  }

  @Test
  void thereIsASchemaOfWhatGoesInAndOut() {
    assertThat(Ran.coach("schema").out()).isEqualTo(NetworkSchema.network());
    assertThat(Ran.coach("schema", "plan").out()).isEqualTo(NetworkSchema.plan());
    assertThat(Ran.coach("schema", "VERDICT").out()).isEqualTo(NetworkSchema.verdict());
  }

  @Test
  void theDemoNeedsNoArgument() {
    Ran ran = Ran.coach("demo");
    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .startsWith("Mira Chen, Monday 23 November 2026\n5 things worth doing today.")
        .contains("Follow up with Hannah Vogel")
        .doesNotContain("follow-up.within-10-days");
  }

  @Test
  void theDemoStaysWhereItIsWhenAnotherDayIsLookedAt() {
    String later = Ran.coach("demo", "--today", "2026-12-05").out();
    assertThat(later).startsWith("Mira Chen, Saturday 5 December 2026").contains("overdue");
  }

  @Test
  void theDemoAndItsNetworkGiveTheSameAgenda() {
    Ran network = Ran.coach("demo", "--network");
    assertThat(Ran.coachReading(network.out(), "advise", "-").out())
        .isEqualTo(Ran.coach("demo").out());
  }

  @Test
  void theCompletionScriptKnowsEveryCommand() {
    assertThat(Ran.coach("completion").out())
        .startsWith("#!/usr/bin/env bash")
        .contains("complete -F _complete_coach -o default coach")
        .contains("advise", "review", "why", "rules", "schema", "import", "demo", "completion")
        .contains("met", "introduced", "forget-me", "chat", "--journal");
  }
}
