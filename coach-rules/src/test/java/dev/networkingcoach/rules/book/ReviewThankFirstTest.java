package dev.networkingcoach.rules.book;

import static dev.networkingcoach.api.review.Verdict.Outcome.WAIT;
import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.*;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.review.PlannedAction;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewThankFirstTest {
  @Test
  void waitsWhileThanksAreOwed() {
    verifyThat("review.thank-first")
        .given(dana(), received(daysAgo(300)).favour(Favour.HELP), received(daysAgo(3)))
        .planning(Planned.ASK)
        .objects(WAIT)
        .because("Dana Ortiz", "help", daysAgo(300), "i1");
  }

  @Test
  void thanksBeforeTheFavourAreNone() {
    verifyThat("review.thank-first")
        .given(dana(), received(daysAgo(3)), thanked(daysAgo(4)))
        .planning(Planned.ASK)
        .objects(WAIT);
  }

  @Test
  void staysSilentOnceThankedOnTheSameDay() {
    verifyThat("review.thank-first")
        .given(dana(), received(daysAgo(3)), thanked(daysAgo(3)))
        .planning(Planned.ASK)
        .staysSilent();
  }

  @Test
  void staysSilentWhereNothingWasReceived() {
    verifyThat("review.thank-first")
        .given(dana(), gave(daysAgo(3)), asked(daysAgo(2)))
        .planning(Planned.ASK)
        .staysSilent();
  }

  @Test
  void aFavourOfAnotherContactDoesNotCount() {
    verifyThat("review.thank-first")
        .given(dana(), contact("eli"), received("eli", daysAgo(3)))
        .planning(Planned.ASK)
        .staysSilent();
  }

  @Test
  void looksAtAsksOnly() {
    for (PlannedAction planned : List.of(Planned.PITCH, Planned.TALK, Planned.CONNECT)) {
      verifyThat("review.thank-first")
          .given(dana(), received(daysAgo(3)))
          .planning(planned)
          .staysSilent();
    }
  }
}
