package dev.networkingcoach.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.api.review.PlannedAction;
import dev.networkingcoach.api.review.Platform;
import dev.networkingcoach.api.review.Verdict;
import dev.networkingcoach.api.review.Verdict.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictPageTest {
  private static final Plan PLAN =
      new Plan("mira", PageFacts.TODAY, List.of(PageFacts.thankDana(false)), List.of());
  private static final Verdict GO = new Verdict(Outcome.GO, List.of(), List.of());

  @Test
  void aVerdictTellsWhyAndWhatInstead() {
    Verdict wait =
        new Verdict(
            Outcome.WAIT,
            List.of(new Verdict.Reason("review.thank-first", "You owe Dana thanks.")),
            List.of("cycle.thank/dana/2026-11-20", "a.key/of/nothing"));
    assertThat(page(new PlannedAction.Ask("dana", Favour.RECOMMENDATION, "two lines"), wait))
        .isEqualTo(
            """
            WAIT  Ask Dana Ortiz for a recommendation: two lines
            Dana Ortiz, Head of Product, Fjordbank (dana), Monday 23 November 2026

              You owe Dana thanks.

            Instead
              - Thank Dana Ortiz for a referral (Sunday 22 November, 1 day overdue)
            """);
  }

  @Test
  void everyActionHasItsWords() {
    assertThat(page(new PlannedAction.Pitch("dana"), GO))
        .startsWith("GO  Pitch to Dana Ortiz\n")
        .contains("Nothing speaks against it.");
    assertThat(page(new PlannedAction.Talk("dana", " prices "), GO))
        .startsWith("GO  Talk to Dana Ortiz: prices\n");
    assertThat(page(new PlannedAction.Connect("dana", Platform.LINKEDIN), GO))
        .startsWith("GO  Connect with Dana Ortiz on LinkedIn\n");
  }

  private static String page(PlannedAction action, Verdict verdict) {
    TextPage page = new TextPage(88, PageStyle.PLAIN);
    new VerdictPage(PageFacts.mira().build(), PageFacts.DANA, action, verdict, PLAN).writeTo(page);
    return page.toString();
  }
}
