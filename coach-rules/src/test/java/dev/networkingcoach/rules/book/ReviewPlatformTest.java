package dev.networkingcoach.rules.book;

import static dev.networkingcoach.api.review.Verdict.Outcome.STOP;
import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.*;

import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.review.PlannedAction;
import dev.networkingcoach.api.review.Platform;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewPlatformTest {
  @ParameterizedTest
  @EnumSource(names = {"FACEBOOK", "INSTAGRAM", "WHATSAPP"})
  void stopsWhereTheOwnerIsAmongFriends(Platform platform) {
    verifyThat("review.platform")
        .given(dana())
        .planning(Planned.connect(platform))
        .objects(STOP)
        .because("Dana Ortiz", "an acquaintance");
  }

  @ParameterizedTest
  @EnumSource(names = {"FACEBOOK", "INSTAGRAM", "WHATSAPP"})
  void aFriendIsWelcomeThere(Platform platform) {
    verifyThat("review.platform")
        .given(dana().relation(Relation.FRIEND))
        .planning(Planned.connect(platform))
        .staysSilent();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FRIEND")
  void nobodyElseIs(Relation relation) {
    verifyThat("review.platform")
        .given(dana().relation(relation))
        .planning(Planned.connect(Platform.FACEBOOK))
        .objects(STOP);
  }

  @ParameterizedTest
  @EnumSource(names = {"LINKEDIN", "XING", "OTHER"})
  void elsewhereEverybodyIs(Platform platform) {
    verifyThat("review.platform").given(dana()).planning(Planned.connect(platform)).staysSilent();
  }

  @Test
  void looksAtConnectionsOnly() {
    for (PlannedAction planned : List.of(Planned.ASK, Planned.PITCH, Planned.TALK)) {
      verifyThat("review.platform").given(dana()).planning(planned).staysSilent();
    }
  }
}
