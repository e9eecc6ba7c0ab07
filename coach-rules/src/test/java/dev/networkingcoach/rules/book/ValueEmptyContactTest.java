package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.contact;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.gave;
import static dev.networkingcoach.testkit.VerifierFacts.happened;
import static dev.networkingcoach.testkit.VerifierFacts.heard;
import static dev.networkingcoach.testkit.VerifierFacts.inDays;
import static dev.networkingcoach.testkit.VerifierFacts.introduced;
import static dev.networkingcoach.testkit.VerifierFacts.pitched;
import static dev.networkingcoach.testkit.VerifierFacts.talked;
import static dev.networkingcoach.testkit.VerifierFacts.wrote;

import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Tests {@code value.empty-contact}. */
class ValueEmptyContactTest {
  @Test
  void bringsValueWhereThereIsTalkOnly() {
    verifyThat("value.empty-contact")
        .given(dana(), gave("2026-01-01"), talked("2026-02-01"), talked("2026-03-01"))
        .given(talked("2026-11-03"))
        .advises(Action.BRING_VALUE)
        .about("dana")
        .keyed("value.empty-contact/dana")
        .neverDue()
        .bestBy(null)
        .neverStale()
        .urgency(Urgency.ANYTIME)
        .score(38)
        .because("Dana Ortiz", "2026-11-03", "i4");
  }

  @Test
  void threeTouchesAreNeeded() {
    verifyThat("value.empty-contact")
        .given(dana(), talked(daysAgo(9)), talked(daysAgo(8)))
        .staysSilent();
    verifyThat("value.empty-contact")
        .given(dana(), talked(daysAgo(9)), talked(daysAgo(9)), talked(daysAgo(9)))
        .advises(Action.BRING_VALUE);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"TALKED", "PITCHED"})
  void staysSilentWhereOneOfTheLatestThreeIsMore(InteractionKind kind) {
    for (int days : new int[] {1, 15, 25}) {
      verifyThat("value.empty-contact")
          .given(dana(), talked(daysAgo(40)), talked(daysAgo(30)))
          .given(talked(daysAgo(20)), talked(daysAgo(10)))
          .given(happened(kind, "dana", daysAgo(days)))
          .staysSilent();
    }
  }

  @Test
  void whatCameBeforeTheLatestThreeDoesNotCount() {
    verifyThat("value.empty-contact")
        .given(dana(), gave(daysAgo(35)), talked(daysAgo(30)), talked(daysAgo(20)))
        .given(talked(daysAgo(10)))
        .advises(Action.BRING_VALUE);
  }

  @Test
  void anIntroductionIsMoreThanTalk() {
    verifyThat("value.empty-contact")
        .given(dana(), contact("lee"), introduced("dana", "lee", daysAgo(9)))
        .given(talked(daysAgo(10)), talked(daysAgo(11)), talked(daysAgo(12)))
        .staysSilent();
  }

  @Test
  void aPitchIsNoTouch() {
    verifyThat("value.empty-contact")
        .given(dana(), talked(daysAgo(30)), talked(daysAgo(20)), talked(daysAgo(10)))
        .given(pitched(daysAgo(15)))
        .advises(Action.BRING_VALUE);
  }

  @Test
  void onOneDayTheIdsSayWhichIsLatest() {
    verifyThat("value.empty-contact")
        .given(dana(), talked(daysAgo(9)).id("b"), talked(daysAgo(9)).id("c"))
        .given(talked(daysAgo(9)).id("d"), gave(daysAgo(9)).id("a"))
        .advises(Action.BRING_VALUE);
    verifyThat("value.empty-contact")
        .given(dana(), talked(daysAgo(9)).id("b"), talked(daysAgo(9)).id("c"))
        .given(talked(daysAgo(9)).id("d"), gave(daysAgo(9)).id("e"))
        .staysSilent();
  }

  @Test
  void aGiveToComeBringsNothingYet() {
    verifyThat("value.empty-contact")
        .given(dana(), talked(daysAgo(30)), talked(daysAgo(20)), talked(daysAgo(10)))
        .given(gave(inDays(1)))
        .advises(Action.BRING_VALUE);
  }

  @Test
  void whatTheContactWroteIsNotEmpty() {
    verifyThat("value.empty-contact")
        .given(dana(), talked(daysAgo(9)), heard(daysAgo(8)), talked(daysAgo(7)))
        .staysSilent();
    verifyThat("value.empty-contact")
        .given(dana(), heard(daysAgo(9)), wrote(daysAgo(8)), wrote(daysAgo(7)), talked(daysAgo(6)))
        .advises(Action.BRING_VALUE);
  }
}
