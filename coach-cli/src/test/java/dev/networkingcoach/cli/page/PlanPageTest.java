package dev.networkingcoach.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanPageTest {
  private static final Network NETWORK =
      PageFacts.mira()
          .contacts(PageFacts.DANA)
          .interactions(
              Interaction.builder(
                      "i1", "dana", PageFacts.TODAY.minusDays(3), InteractionKind.RECEIVED)
                  .build())
          .build();

  @Test
  void anEntryTellsWhatWhoWhenWhyAndInWhatWords() {
    assertThat(page(plan(true, PageFacts.thankDana(false)), false))
        .isEqualTo(
            """
            Mira Chen, Monday 23 November 2026
            1 thing worth doing today.

             1. Thank Dana Ortiz for a referral
                Who    Dana Ortiz, Head of Product, Fjordbank (dana)
                Due    Sunday 22 November, 1 day overdue
                Why    Dana Ortiz gave you a referral on Friday 20 November.
                       No thanks since.
                Draft  Hi Dana, thank you.
                       It helped me.
                Vermeiren: giving, asking, thanking
            """);
  }

  @Test
  void theWholeRankingFollowsWhereItIsAskedFor() {
    assertThat(page(plan(false, PageFacts.thankDana(true)), true))
        .contains("The whole ranking")
        .contains("   1. 125  Thank Dana Ortiz for a referral (Sunday 22 November, 1 day overdue)")
        .contains("1 day overdue) [hidden]")
        .contains("cycle.thank/dana/2026-11-20");
  }

  @Test
  void moreInTheRankingIsCounted() {
    assertThat(page(plan(false, PageFacts.thankDana(false)), false))
        .contains("1 more in the ranking: see them with --all.");
  }

  @Test
  void anAgendaThatAnswersHideSaysSo() {
    assertThat(page(plan(false, PageFacts.thankDana(true)), false))
        .contains("your answers hide all");
  }

  @Test
  void anEmptyPlanSaysWhatToDo() {
    assertThat(page(plan(false), false)).contains("Nothing to do today");
  }

  @Test
  void aNetworkOfNobodySaysHowToBegin() {
    TextPage page = new TextPage(88, PageStyle.PLAIN);
    new PlanPage(PageFacts.mira().build(), plan(false)).writeTo(page, false);
    assertThat(page.toString()).contains("coach import");
  }

  private static Plan plan(boolean onAgenda, Advice... advice) {
    List<String> agenda = onAgenda ? List.of(advice[0].key()) : List.of();
    return new Plan("mira", PageFacts.TODAY, List.of(advice), agenda);
  }

  private static String page(Plan plan, boolean all) {
    TextPage page = new TextPage(88, PageStyle.PLAIN);
    new PlanPage(NETWORK, plan).writeTo(page, all);
    return page.toString();
  }
}
