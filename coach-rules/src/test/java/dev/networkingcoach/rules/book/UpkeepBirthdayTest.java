package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.met;
import static dev.networkingcoach.testkit.VerifierFacts.pitched;
import static dev.networkingcoach.testkit.VerifierFacts.talked;

import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import dev.networkingcoach.rules.verifier.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@code upkeep.birthday}. */
class UpkeepBirthdayTest {
  @Test
  void congratulatesOnTheDay() {
    verifyThat("upkeep.birthday")
        .on("2026-11-23")
        .given(dana().birthday(Birthday.parse("1980-11-23")), met(daysAgo(99)), met(daysAgo(9)))
        .advises(Action.CONGRATULATE)
        .about("dana")
        .keyed("upkeep.birthday/dana/2026-11-23")
        .due("2026-11-23")
        .until("2026-11-25")
        .urgency(Urgency.TODAY)
        .score(70)
        .because("Dana Ortiz's birthday is today", "2026-11-23");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22,--11-23,false",
    "2026-11-23,--11-23,true",
    "2026-11-25,--11-23,true",
    "2026-11-26,--11-23,false",
    "2027-01-01,--12-31,true",
    "2027-01-02,--12-31,true",
    "2027-01-03,--12-31,false",
    "2027-02-28,2000-02-29,false",
    "2027-03-01,2000-02-29,true",
    "2027-03-03,--02-29,true",
    "2027-03-04,--02-29,false",
    "2028-02-29,--02-29,true",
    "2028-03-02,--02-29,true",
    "2028-03-03,--02-29,false"
  })
  void speaksForThreeDays(String today, String birthday, boolean speaks) {
    RuleVerifier rule =
        verifyThat("upkeep.birthday")
            .on(today)
            .given(dana().birthday(Birthday.parse(birthday)))
            .given(met(daysAgo(99)), talked(daysAgo(9)));
    if (speaks) {
      rule.advises(Action.CONGRATULATE);
    } else {
      rule.staysSilent();
    }
  }

  @Test
  void staysSilentOnceInTouchSince() {
    Birthday yesterday = Birthday.parse("--11-22");
    verifyThat("upkeep.birthday")
        .given(dana().birthday(yesterday), met(daysAgo(9)), talked(daysAgo(1)))
        .staysSilent();
    verifyThat("upkeep.birthday")
        .given(dana().birthday(yesterday), met(daysAgo(9)), talked(daysAgo(2)))
        .advises(Action.CONGRATULATE)
        .keyed("upkeep.birthday/dana/2026-11-22");
    verifyThat("upkeep.birthday")
        .given(dana().birthday(yesterday), met(daysAgo(9)), met(daysAgo(8)), pitched(daysAgo(0)))
        .advises(Action.CONGRATULATE);
  }

  @Test
  void takesTouchesOnTwoDays() {
    verifyThat("upkeep.birthday")
        .given(dana().birthday(Birthday.parse("--11-23")), met(daysAgo(9)), talked(daysAgo(9)))
        .staysSilent();
    verifyThat("upkeep.birthday").given(dana(), met(daysAgo(9)), met(daysAgo(8))).staysSilent();
  }
}
