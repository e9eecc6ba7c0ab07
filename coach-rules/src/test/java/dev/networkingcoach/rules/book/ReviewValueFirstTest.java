package dev.networkingcoach.rules.book;

import static dev.networkingcoach.api.review.Verdict.Outcome.WAIT;
import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.*;

import dev.networkingcoach.api.review.PlannedAction;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewValueFirstTest {
  @Test
  void waitsWhereNothingWasGiven() {
    verifyThat("review.value-first")
        .given(dana(), met(daysAgo(30)), received(daysAgo(3)))
        .planning(Planned.PITCH)
        .objects(WAIT)
        .because("Dana Ortiz");
  }

  @Test
  void giftsToOthersDoNotCount() {
    verifyThat("review.value-first")
        .given(dana(), contact("eli"), gave("eli", daysAgo(3)))
        .planning(Planned.PITCH)
        .objects(WAIT);
  }

  @Test
  void aGiftYetToComeIsNone() {
    verifyThat("review.value-first")
        .given(dana(), gave(inDays(1)))
        .planning(Planned.PITCH)
        .objects(WAIT);
  }

  @Test
  void staysSilentAfterAGift() {
    verifyThat("review.value-first")
        .given(dana(), gave(daysAgo(0)))
        .planning(Planned.PITCH)
        .staysSilent();
  }

  @Test
  void anIntroductionIsAGift() {
    verifyThat("review.value-first")
        .given(dana(), contact("eli"), introduced("dana", "eli", daysAgo(900)))
        .planning(Planned.PITCH)
        .staysSilent();
  }

  @Test
  void looksAtPitchesOnly() {
    for (PlannedAction planned : List.of(Planned.ASK, Planned.TALK, Planned.CONNECT)) {
      verifyThat("review.value-first").given(dana()).planning(planned).staysSilent();
    }
  }
}
