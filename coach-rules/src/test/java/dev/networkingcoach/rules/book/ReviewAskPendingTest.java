package dev.networkingcoach.rules.book;

import static dev.networkingcoach.api.review.Verdict.Outcome.WAIT;
import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.*;

import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.review.PlannedAction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewAskPendingTest {
  @Test
  void waitsWhileAnAskIsOpen() {
    verifyThat("review.ask-pending")
        .given(dana(), asked(daysAgo(30)), asked(daysAgo(3)))
        .planning(Planned.ASK)
        .objects(WAIT)
        .because("Dana Ortiz", daysAgo(3), "i2");
  }

  @Test
  void anAnswerToAnEarlierAskIsNone() {
    verifyThat("review.ask-pending")
        .given(dana(), asked(daysAgo(30)), received(daysAgo(10)), asked(daysAgo(9)))
        .planning(Planned.ASK)
        .objects(WAIT)
        .because("i3");
  }

  @ParameterizedTest
  @EnumSource(names = {"RECEIVED", "DECLINED", "THANKED"})
  void theseAnswerOnTheSameDayOrLater(InteractionKind kind) {
    verifyThat("review.ask-pending")
        .given(dana(), asked(daysAgo(9)), happened(kind, "dana", daysAgo(9)))
        .planning(Planned.ASK)
        .staysSilent();
    verifyThat("review.ask-pending")
        .given(dana(), asked(daysAgo(9)), happened(kind, "dana", daysAgo(1)))
        .planning(Planned.ASK)
        .staysSilent();
  }

  @ParameterizedTest
  @EnumSource(names = {"MET", "TALKED", "GAVE", "PITCHED"})
  void theseDoNot(InteractionKind kind) {
    verifyThat("review.ask-pending")
        .given(dana(), asked(daysAgo(9)), happened(kind, "dana", daysAgo(1)))
        .planning(Planned.ASK)
        .objects(WAIT);
  }

  @Test
  void staysSilentWhereNothingWasAsked() {
    verifyThat("review.ask-pending")
        .given(dana(), contact("eli"), asked("eli", daysAgo(9)))
        .planning(Planned.ASK)
        .staysSilent();
  }

  @Test
  void looksAtAsksOnly() {
    for (PlannedAction planned : List.of(Planned.PITCH, Planned.TALK, Planned.CONNECT)) {
      verifyThat("review.ask-pending")
          .given(dana(), asked(daysAgo(3)))
          .planning(planned)
          .staysSilent();
    }
  }
}
