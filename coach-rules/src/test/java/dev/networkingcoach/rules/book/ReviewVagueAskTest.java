package dev.networkingcoach.rules.book;

import static dev.networkingcoach.api.review.Verdict.Outcome.WAIT;
import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.*;

import dev.networkingcoach.api.review.PlannedAction;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewVagueAskTest {
  @Test
  void waitsWhereNothingIsSaid() {
    verifyThat("review.vague-ask")
        .given(dana())
        .planning(Planned.ask((String) null))
        .objects(WAIT)
        .because("Dana Ortiz");
  }

  @Test
  void waitsWhereItIsBlank() {
    verifyThat("review.vague-ask").given(dana()).planning(Planned.ask(" \n")).objects(WAIT);
  }

  @Test
  void staysSilentWhereItIsSaid() {
    verifyThat("review.vague-ask").given(dana()).planning(Planned.ask("a name")).staysSilent();
  }

  @Test
  void looksAtAsksOnly() {
    for (PlannedAction planned : List.of(Planned.PITCH, Planned.talk(null), Planned.CONNECT)) {
      verifyThat("review.vague-ask").given(dana()).planning(planned).staysSilent();
    }
  }
}
