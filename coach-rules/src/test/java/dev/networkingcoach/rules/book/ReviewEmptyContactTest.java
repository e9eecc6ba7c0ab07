package dev.networkingcoach.rules.book;

import static dev.networkingcoach.api.review.Verdict.Outcome.WAIT;
import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.*;

import dev.networkingcoach.api.review.PlannedAction;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewEmptyContactTest {
  @Test
  void waitsWhereThereIsNothingToTalkAbout() {
    verifyThat("review.empty-contact")
        .given(dana())
        .planning(Planned.talk(null))
        .objects(WAIT)
        .because("Dana Ortiz");
  }

  @Test
  void waitsWhereItIsBlank() {
    verifyThat("review.empty-contact").given(dana()).planning(Planned.talk("  ")).objects(WAIT);
  }

  @Test
  void staysSilentWhereThereIsSomething() {
    verifyThat("review.empty-contact").given(dana()).planning(Planned.TALK).staysSilent();
  }

  @Test
  void looksAtTalksOnly() {
    for (PlannedAction planned : List.of(Planned.ask(""), Planned.PITCH, Planned.CONNECT)) {
      verifyThat("review.empty-contact").given(dana()).planning(planned).staysSilent();
    }
  }
}
