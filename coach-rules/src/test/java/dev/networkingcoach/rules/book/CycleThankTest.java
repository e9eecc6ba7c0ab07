package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.contact;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.inDays;
import static dev.networkingcoach.testkit.VerifierFacts.policy;
import static dev.networkingcoach.testkit.VerifierFacts.received;
import static dev.networkingcoach.testkit.VerifierFacts.thanked;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@code cycle.thank}. */
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
        .because("Dana Ortiz", "information", "2026-11-20", "i1");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 3})
  void staysSilentOnceThankedThatDayOrLater(int days) {
    verifyThat("cycle.thank")
        .given(dana(), received(daysAgo(3)), thanked(daysAgo(days)))
        .staysSilent();
  }

  @Test
  void thanksBeforeTheFavourDoNotCount() {
    verifyThat("cycle.thank")
        .given(dana(), thanked(daysAgo(4)), received(daysAgo(3)))
        .advises(Action.THANK);
  }

  @Test
  void thanksCoverWhatCameBeforeThem() {
    verifyThat("cycle.thank")
        .given(dana(), received(daysAgo(9)), thanked(daysAgo(8)), received(daysAgo(2)))
        .advises(Action.THANK)
        .keyed("cycle.thank/dana/" + daysAgo(2));
  }

  @Test
  void ofTwoFavoursOnOneDayTheSmallerIdStandsFirst() {
    verifyThat("cycle.thank")
        .given(dana(), received(daysAgo(1)).id("b"), received(daysAgo(1)).id("a"))
        .advises(Action.THANK)
        .because("(a)");
  }

  @Test
  void thankingOneDoesNotThankAnother() {
    verifyThat("cycle.thank")
        .given(dana(), contact("lee"), received("lee", daysAgo(2)), thanked(daysAgo(1)))
        .advises(Action.THANK)
        .about("lee");
  }

  @Test
  void whatIsDatedLaterDoesNotExistYet() {
    verifyThat("cycle.thank").given(dana(), received(inDays(1))).staysSilent();
    verifyThat("cycle.thank")
        .given(dana(), received(daysAgo(1)), thanked(inDays(1)))
        .advises(Action.THANK);
  }

  @Test
  void staysSilentAboutAnArchivedContact() {
    verifyThat("cycle.thank").given(dana().archived(true), received(daysAgo(1))).staysSilent();
  }

  @Test
  void thePolicySaysHowSoon() {
    verifyThat("cycle.thank")
        .given(policy().thankDays(5), dana(), received(daysAgo(5)))
        .advises(Action.THANK)
        .due(daysAgo(0))
        .urgency(Urgency.TODAY)
        .score(135);
  }

  @Test
  void showsUntilSixtyDaysAfterItWasDue() {
    verifyThat("cycle.thank").given(dana(), received(daysAgo(62))).advises(Action.THANK);
    verifyThat("cycle.thank").given(dana(), received(daysAgo(63))).staysSilent();
  }

  @Test
  void thePolicySaysWhenItIsStale() {
    verifyThat("cycle.thank")
        .given(policy().staleDays(10), dana(), received(daysAgo(12)))
        .advises(Action.THANK);
    verifyThat("cycle.thank")
        .given(policy().staleDays(10), dana(), received(daysAgo(13)))
        .staysSilent();
  }
}
