package dev.networkingcoach.rules.book;

import static dev.networkingcoach.api.review.Verdict.Outcome.WAIT;
import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.*;

import dev.networkingcoach.api.review.PlannedAction;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewGiveFirstTest {
  @Test
  void waitsWhereNothingWasGiven() {
    verifyThat("review.give-first")
        .given(dana())
        .planning(Planned.ASK)
        .objects(WAIT)
        .because("given nothing to Dana Ortiz and asked for nothing", "at least once.");
  }

  @Test
  void oneGiftIsEnoughForOneAsk() {
    verifyThat("review.give-first")
        .given(dana(), gave(daysAgo(3)))
        .planning(Planned.ASK)
        .staysSilent();
  }

  @Test
  void theNextAskTakesAnother() {
    verifyThat("review.give-first")
        .given(dana(), gave(daysAgo(30)), asked(daysAgo(20)))
        .planning(Planned.ASK)
        .objects(WAIT)
        .because("given something once to Dana Ortiz and asked once", "at least twice.");
    verifyThat("review.give-first")
        .given(dana(), gave(daysAgo(30)), asked(daysAgo(20)), gave(daysAgo(10)))
        .planning(Planned.ASK)
        .staysSilent();
  }

  @Test
  void anIntroductionIsAGift() {
    verifyThat("review.give-first")
        .given(dana(), contact("eli"), introduced("eli", "dana", daysAgo(9)))
        .planning(Planned.ASK)
        .staysSilent();
  }

  @Test
  void thePolicySaysHowManyGifts() {
    verifyThat("review.give-first")
        .given(policy().givesPerAsk(2), dana(), gave(daysAgo(3)))
        .planning(Planned.ASK)
        .objects(WAIT)
        .because("at least twice.");
    verifyThat("review.give-first")
        .given(policy().givesPerAsk(2), dana(), gave(daysAgo(3)), gave(daysAgo(3)))
        .planning(Planned.ASK)
        .staysSilent();
    verifyThat("review.give-first")
        .given(policy().givesPerAsk(0), dana())
        .planning(Planned.ASK)
        .staysSilent();
  }

  @Test
  void giftsToOthersDoNotCount() {
    verifyThat("review.give-first")
        .given(dana(), contact("eli"), gave("eli", daysAgo(3)))
        .planning(Planned.ASK)
        .objects(WAIT);
  }

  @Test
  void looksAtAsksOnly() {
    for (PlannedAction planned : List.of(Planned.PITCH, Planned.TALK, Planned.CONNECT)) {
      verifyThat("review.give-first").given(dana()).planning(planned).staysSilent();
    }
  }
}
