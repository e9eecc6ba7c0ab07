package dev.networkingcoach.rules.book;

import static dev.networkingcoach.api.review.Verdict.Outcome.STOP;
import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.*;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.review.PlannedAction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewNoPitchTest {
  @ParameterizedTest
  @EnumSource(names = {"CANDIDATE", "ADVOCATE"})
  void stopsAPitchToAnAdvocate(Advocacy advocacy) {
    verifyThat("review.no-pitch")
        .given(dana().advocacy(advocacy), gave(daysAgo(3)))
        .planning(Planned.PITCH)
        .objects(STOP)
        .because("Dana Ortiz", "advocate");
  }

  @Test
  void staysSilentForOthers() {
    verifyThat("review.no-pitch").given(dana()).planning(Planned.PITCH).staysSilent();
    verifyThat("review.no-pitch")
        .given(dana(), contact("eli").advocacy(Advocacy.ADVOCATE))
        .planning(Planned.PITCH)
        .staysSilent();
  }

  @Test
  void looksAtPitchesOnly() {
    for (PlannedAction planned : List.of(Planned.ASK, Planned.TALK, Planned.CONNECT)) {
      verifyThat("review.no-pitch")
          .given(dana().advocacy(Advocacy.ADVOCATE))
          .planning(planned)
          .staysSilent();
    }
  }
}
