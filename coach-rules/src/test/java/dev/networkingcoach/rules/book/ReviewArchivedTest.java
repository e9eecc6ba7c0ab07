package dev.networkingcoach.rules.book;

import static dev.networkingcoach.api.review.Verdict.Outcome.STOP;
import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.*;

import dev.networkingcoach.api.review.PlannedAction;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewArchivedTest {
  private static final List<PlannedAction> ALL =
      List.of(Planned.ASK, Planned.PITCH, Planned.TALK, Planned.CONNECT);

  @Test
  void stopsWhateverIsPlanned() {
    for (PlannedAction planned : ALL) {
      verifyThat("review.archived")
          .given(dana().archived(true))
          .planning(planned)
          .objects(STOP)
          .because("You have archived Dana Ortiz");
    }
  }

  @Test
  void staysSilentForOthers() {
    for (PlannedAction planned : ALL) {
      verifyThat("review.archived")
          .given(dana(), contact("eli").archived(true))
          .planning(planned)
          .staysSilent();
    }
  }
}
