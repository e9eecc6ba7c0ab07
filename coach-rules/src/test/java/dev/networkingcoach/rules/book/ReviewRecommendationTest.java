package dev.networkingcoach.rules.book;

import static dev.networkingcoach.api.review.Verdict.Outcome.STOP;
import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.*;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.review.PlannedAction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewRecommendationTest {
  @ParameterizedTest
  @EnumSource(names = {"FRIEND", "PEER", "PROSPECT", "ACQUAINTANCE"})
  void stopsWhereTheyDoNotKnowTheWork(Relation relation) {
    verifyThat("review.recommendation")
        .given(dana().relation(relation))
        .planning(Planned.ask(Favour.RECOMMENDATION))
        .objects(STOP)
        .because("Dana Ortiz is a");
  }

  @ParameterizedTest
  @EnumSource(names = {"COLLEAGUE", "CUSTOMER", "SUPPLIER", "PARTNER"})
  void staysSilentWhereTheyDo(Relation relation) {
    verifyThat("review.recommendation")
        .given(dana().relation(relation))
        .planning(Planned.ask(Favour.RECOMMENDATION))
        .staysSilent();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RECOMMENDATION")
  void otherFavoursMayBeAsked(Favour favour) {
    verifyThat("review.recommendation").given(dana()).planning(Planned.ask(favour)).staysSilent();
  }

  @Test
  void looksAtAsksOnly() {
    for (PlannedAction planned :
        List.of(Planned.ASK, Planned.PITCH, Planned.TALK, Planned.CONNECT)) {
      verifyThat("review.recommendation").given(dana()).planning(planned).staysSilent();
    }
  }
}
