package dev.networkingcoach.rules.book;

import static dev.networkingcoach.api.review.Verdict.Outcome.WAIT;
import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.*;

import dev.networkingcoach.api.review.PlannedAction;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewJustThankedTest {
  @Test
  void waitsUntilTheSixthDayAfterTheThanks() {
    verifyThat("review.just-thanked")
        .given(dana(), thanked(daysAgo(60)), thanked(daysAgo(6)))
        .planning(Planned.ASK)
        .objects(WAIT)
        .because("Dana Ortiz", "six days ago", "seven days");
  }

  @Test
  void waitsOnTheDayOfTheThanks() {
    verifyThat("review.just-thanked")
        .given(dana(), thanked(daysAgo(0)))
        .planning(Planned.ASK)
        .objects(WAIT);
  }

  @Test
  void staysSilentOnTheSeventhDay() {
    verifyThat("review.just-thanked")
        .given(dana(), thanked(daysAgo(7)))
        .planning(Planned.ASK)
        .staysSilent();
  }

  @Test
  void thePolicySaysHowManyDays() {
    verifyThat("review.just-thanked")
        .given(policy().askAfterThanksDays(3), dana(), thanked(daysAgo(2)))
        .planning(Planned.ASK)
        .objects(WAIT);
    verifyThat("review.just-thanked")
        .given(policy().askAfterThanksDays(3), dana(), thanked(daysAgo(3)))
        .planning(Planned.ASK)
        .staysSilent();
    verifyThat("review.just-thanked")
        .given(policy().askAfterThanksDays(0), dana(), thanked(daysAgo(0)))
        .planning(Planned.ASK)
        .staysSilent();
  }

  @Test
  void staysSilentWithoutThanks() {
    verifyThat("review.just-thanked")
        .given(dana(), received(daysAgo(1)))
        .planning(Planned.ASK)
        .staysSilent();
  }

  @Test
  void thanksYetToComeAreNone() {
    verifyThat("review.just-thanked")
        .given(dana(), thanked(inDays(1)))
        .planning(Planned.ASK)
        .staysSilent();
  }

  @Test
  void looksAtAsksOnly() {
    for (PlannedAction planned : List.of(Planned.PITCH, Planned.TALK, Planned.CONNECT)) {
      verifyThat("review.just-thanked")
          .given(dana(), thanked(daysAgo(1)))
          .planning(planned)
          .staysSilent();
    }
  }
}
