package dev.networkingcoach.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.review.PlannedAction;
import dev.networkingcoach.rules.internal.engine.RuleBase;
import dev.networkingcoach.rules.random.RandomNetworks;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The DRL in the jar, compiled the classic way, says what the rules say that ship compiled. */
class ClassicCompilationTest {
  private static final LocalDate TODAY = RandomNetworks.TODAY;

  private final RuleBasedCoach shipped = RuleBasedCoach.builder().build();
  private final RuleBasedCoach classic =
      new RuleBasedCoach(new RuleBase(ClassicCompilation.ofTheBook()), Policy.defaults());

  @Test
  void hasTheSameRules() {
    assertThat(classic.rules()).isEqualTo(shipped.rules());
  }

  @Test
  void givesTheSamePlansAndVerdicts() {
    RandomNetworks.upTo(100)
        .forEach(
            network -> {
              assertThat(classic.advise(network, TODAY)).isEqualTo(shipped.advise(network, TODAY));
              for (Contact contact : network.contacts()) {
                PlannedAction ask =
                    new PlannedAction.Ask(contact.id(), Favour.RECOMMENDATION, null);
                assertThat(classic.review(ask, network, TODAY))
                    .isEqualTo(shipped.review(ask, network, TODAY));
              }
            });
  }
}
