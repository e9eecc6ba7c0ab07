package dev.networkingcoach.rules.book;

import static dev.networkingcoach.api.review.Verdict.Outcome.WAIT;
import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.*;

import dev.networkingcoach.api.review.PlannedAction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewAnonymousTest {
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "LinkedIn  Member", "PRIVATE", "unknown"})
  void waitsWhereTheNameIsNobodys(String name) {
    verifyThat("review.anonymous")
        .given(dana().name(name))
        .planning(Planned.CONNECT)
        .objects(WAIT)
        .because("no name that says who they are");
  }

  @Test
  void thePolicySaysWhichNamesAreNobodys() {
    verifyThat("review.anonymous")
        .given(policy().placeholderNames("N. N."), dana().name("N. N."))
        .planning(Planned.CONNECT)
        .objects(WAIT)
        .because("N. N.");
    verifyThat("review.anonymous")
        .given(policy().placeholderNames("N. N."), dana().name("private"))
        .planning(Planned.CONNECT)
        .staysSilent();
  }

  @Test
  void staysSilentForAPerson() {
    verifyThat("review.anonymous")
        .given(dana(), contact("eli").name(""))
        .planning(Planned.CONNECT)
        .staysSilent();
  }

  @Test
  void looksAtConnectionsOnly() {
    for (PlannedAction planned : List.of(Planned.ASK, Planned.PITCH, Planned.TALK)) {
      verifyThat("review.anonymous").given(dana().name("")).planning(planned).staysSilent();
    }
  }
}
