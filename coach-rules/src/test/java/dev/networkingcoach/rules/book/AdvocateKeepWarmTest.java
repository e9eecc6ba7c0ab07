package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.contact;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.inDays;
import static dev.networkingcoach.testkit.VerifierFacts.introduced;
import static dev.networkingcoach.testkit.VerifierFacts.meeting;
import static dev.networkingcoach.testkit.VerifierFacts.pitched;
import static dev.networkingcoach.testkit.VerifierFacts.talked;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Tests {@code advocate.keep-warm}. */
class AdvocateKeepWarmTest {
  @Test
  void getsToKnowACandidate() {
    verifyThat("advocate.keep-warm")
        .on("2026-11-23")
        .given(dana().advocacy(Advocacy.CANDIDATE).advocacySince(LocalDate.parse("2026-11-20")))
        .given(talked("2026-10-20"))
        .advises(Action.GET_TO_KNOW)
        .about("dana")
        .keyed("advocate.keep-warm/dana")
        .due("2026-11-19")
        .bestBy(null)
        .neverStale()
        .urgency(Urgency.OVERDUE)
        .score(85)
        .because("Dana Ortiz", "2026-10-20", "i1");
  }

  @Test
  void keepsAnAdvocateWarm() {
    verifyThat("advocate.keep-warm")
        .given(dana().advocacy(Advocacy.ADVOCATE), talked(daysAgo(30)))
        .advises(Action.KEEP_WARM)
        .due(daysAgo(0))
        .score(95);
  }

  @Test
  void staysSilentForThirtyDaysAfterATouch() {
    verifyThat("advocate.keep-warm")
        .given(dana().advocacy(Advocacy.ADVOCATE), talked(daysAgo(29)))
        .staysSilent();
  }

  @Test
  void countsFromTheNominationWhereThereIsNoTouch() {
    verifyThat("advocate.keep-warm")
        .given(dana().advocacy(Advocacy.CANDIDATE).advocacySince(LocalDate.parse("2026-11-20")))
        .given(pitched(daysAgo(1)))
        .advises(Action.GET_TO_KNOW)
        .due("2026-12-20")
        .urgency(Urgency.LATER);
  }

  @Test
  void hasNoDueDateWhereThereIsNeither() {
    verifyThat("advocate.keep-warm")
        .given(dana().advocacy(Advocacy.CANDIDATE))
        .advises(Action.GET_TO_KNOW)
        .neverDue()
        .score(55);
  }

  @Test
  void isShownHoweverLongItIsDue() {
    verifyThat("advocate.keep-warm")
        .given(dana().advocacy(Advocacy.ADVOCATE), talked(daysAgo(1000)))
        .advises(Action.KEEP_WARM);
  }

  @Test
  void staysSilentAboutEverybodyElse() {
    verifyThat("advocate.keep-warm").given(dana(), talked(daysAgo(60))).staysSilent();
  }

  @Test
  void anIntroductionIsATouch() {
    verifyThat("advocate.keep-warm")
        .given(dana().advocacy(Advocacy.ADVOCATE), contact("lee"))
        .given(introduced("dana", "lee", daysAgo(29)))
        .staysSilent();
  }

  @Test
  void theCadenceOfTheContactGoesFirst() {
    verifyThat("advocate.keep-warm")
        .given(dana().advocacy(Advocacy.ADVOCATE).cadenceDays(60), talked(daysAgo(59)))
        .staysSilent();
    verifyThat("advocate.keep-warm")
        .given(dana().advocacy(Advocacy.ADVOCATE).cadenceDays(60), talked(daysAgo(60)))
        .advises(Action.KEEP_WARM)
        .due(daysAgo(0));
    verifyThat("advocate.keep-warm")
        .given(dana().advocacy(Advocacy.ADVOCATE).cadenceDays(7), talked(daysAgo(7)))
        .advises(Action.KEEP_WARM);
  }

  @Test
  void staysSilentBeforeAMeeting() {
    verifyThat("advocate.keep-warm")
        .given(dana().advocacy(Advocacy.ADVOCATE), meeting("m1", inDays(14), "dana"))
        .staysSilent();
    verifyThat("advocate.keep-warm")
        .given(dana().advocacy(Advocacy.ADVOCATE), meeting("m1", inDays(15), "dana"))
        .advises(Action.KEEP_WARM);
    verifyThat("advocate.keep-warm")
        .given(dana().advocacy(Advocacy.ADVOCATE), meeting("m1", daysAgo(1), "dana"))
        .advises(Action.KEEP_WARM);
  }
}
