package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.Facts.*;
import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import org.junit.jupiter.api.Test;

class CycleThankTest {
  @Test
  void thanksForTheFirstFavourNotThankedFor() {
    verifyThat("cycle.thank")
        .on("2026-11-23")
        .given(dana(), received("2026-11-20").favour(Favour.KNOWLEDGE), received("2026-11-21"))
        .advises(Action.THANK)
        .about("dana")
        .keyed("cycle.thank/dana/2026-11-20")
        .due("2026-11-22")
        .bestBy(null)
        .until("2027-01-21")
        .urgency(Urgency.OVERDUE)
        .score(125)
        .because("Dana Ortiz", "knowledge", "2026-11-20", "i1");
  }

  @Test
  void staysSilentOnceThankedOnTheSameDay() {
    verifyThat("cycle.thank")
        .given(dana(), received(daysAgo(3)), thanked(daysAgo(3)))
        .staysSilent();
  }
}
