package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.contact;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.gave;
import static dev.networkingcoach.testkit.VerifierFacts.inDays;
import static dev.networkingcoach.testkit.VerifierFacts.introduced;
import static dev.networkingcoach.testkit.VerifierFacts.received;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.ContactBuilder;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Tests {@code advocate.go-first}. */
class AdvocateGoFirstTest {
  private static ContactBuilder candidate() {
    return dana().advocacy(Advocacy.CANDIDATE);
  }

  @Test
  void speaksForACandidateFirst() {
    verifyThat("advocate.go-first")
        .on("2026-11-23")
        .given(candidate().advocacySince(LocalDate.parse("2026-10-30")))
        .advises(Action.ADVOCATE_FOR)
        .about("dana")
        .keyed("advocate.go-first/dana")
        .due("2026-11-29")
        .bestBy(null)
        .neverStale()
        .urgency(Urgency.LATER)
        .score(75)
        .because("Dana Ortiz", "2026-10-30");
  }

  @Test
  void hasNoDueDateWhereNobodyKnowsSinceWhen() {
    verifyThat("advocate.go-first")
        .given(candidate())
        .advises(Action.ADVOCATE_FOR)
        .neverDue()
        .urgency(Urgency.ANYTIME)
        .score(65);
  }

  @Test
  void isShownHoweverLongItIsDue() {
    verifyThat("advocate.go-first")
        .given(candidate().advocacySince(LocalDate.parse("2020-01-01")))
        .advises(Action.ADVOCATE_FOR)
        .urgency(Urgency.OVERDUE);
  }

  @ParameterizedTest
  @EnumSource(names = "CANDIDATE", mode = Mode.EXCLUDE)
  void staysSilentAboutEverybodyElse(Advocacy advocacy) {
    verifyThat("advocate.go-first").given(dana().advocacy(advocacy)).staysSilent();
  }

  @ParameterizedTest
  @EnumSource(names = {"INTRODUCTION", "REFERRAL", "RECOMMENDATION"})
  void staysSilentOnceTheOwnerSpokeForThem(Favour favour) {
    verifyThat("advocate.go-first")
        .given(candidate(), gave(daysAgo(900)).favour(favour))
        .staysSilent();
  }

  @ParameterizedTest
  @EnumSource(names = {"KNOWLEDGE", "HELP", "OTHER"})
  void otherFavoursAreNotSpeakingForThem(Favour favour) {
    verifyThat("advocate.go-first")
        .given(candidate(), gave(daysAgo(9)).favour(favour), gave(daysAgo(8)))
        .advises(Action.ADVOCATE_FOR);
  }

  @Test
  void whatTheyDidForTheOwnerDoesNotCount() {
    verifyThat("advocate.go-first")
        .given(candidate(), received(daysAgo(9)).favour(Favour.REFERRAL))
        .advises(Action.ADVOCATE_FOR);
  }

  @Test
  void staysSilentOnceTheOwnerIntroducedThem() {
    verifyThat("advocate.go-first")
        .given(candidate(), contact("lee"), introduced("lee", "dana", daysAgo(0)))
        .staysSilent();
  }

  @Test
  void anIntroductionToComeOrToAnArchivedContactDoesNotCount() {
    verifyThat("advocate.go-first")
        .given(candidate(), contact("lee"), introduced("lee", "dana", inDays(1)))
        .given(contact("gone").archived(true), introduced("gone", "dana", daysAgo(1)))
        .advises(Action.ADVOCATE_FOR);
  }
}
