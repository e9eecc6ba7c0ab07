package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.*;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.inDays;
import static dev.networkingcoach.testkit.VerifierFacts.meeting;
import static dev.networkingcoach.testkit.VerifierFacts.talked;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import dev.networkingcoach.testkit.VerifierInteraction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UpkeepDormantTest {
  @Test
  void revivesATieAsleepForThreeYears() {
    verifyThat("upkeep.dormant")
        .given(dana(), touched("dana", 1096))
        .advises(Action.REVIVE)
        .about("dana")
        .keyed("upkeep.dormant/dana")
        .neverDue()
        .neverStale()
        .urgency(Urgency.ANYTIME)
        .score(22)
        .because("Dana Ortiz", daysAgo(1096), "i2");
  }

  @Test
  void threeYearsToTheDayAreNotYetSleep() {
    verifyThat("upkeep.dormant").given(dana(), touched("dana", 1095)).staysSilent();
  }

  @Test
  void namesTheOneOfHighestPotential() {
    verifyThat("upkeep.dormant")
        .given(contact("ann"), contact("bob").relation(Relation.CUSTOMER), contact("cem"))
        .given(touched("ann", 1200), touched("bob", 1200), touched("cem", 4000))
        .advises(Action.REVIVE)
        .about("bob");
  }

  @Test
  void theSmallerIdBreaksATie() {
    verifyThat("upkeep.dormant")
        .given(contacts("cem", "bob", "dov"))
        .given(touched("cem", 1200), touched("bob", 1100), touched("dov", 4000))
        .advises(Action.REVIVE)
        .about("bob");
  }

  @Test
  void whoeverIsAwakeIsNotNamed() {
    verifyThat("upkeep.dormant")
        .given(contact("ann").connections(900), touched("ann", 1000))
        .given(contact("bob"), touched("bob", 1200))
        .advises(Action.REVIVE)
        .about("bob");
  }

  @Test
  void takesTouchesOnTwoDays() {
    verifyThat("upkeep.dormant")
        .given(dana(), talked(daysAgo(1200)), gave(daysAgo(1200)))
        .staysSilent();
    verifyThat("upkeep.dormant").given(dana()).staysSilent();
  }

  @Test
  void aPitchDoesNotWake() {
    verifyThat("upkeep.dormant")
        .given(dana(), touched("dana", 1200), pitched(daysAgo(3)))
        .advises(Action.REVIVE);
  }

  @ParameterizedTest
  @EnumSource(names = {"CANDIDATE", "ADVOCATE"})
  void advocatesAreKeptWarmElsewhere(Advocacy advocacy) {
    verifyThat("upkeep.dormant")
        .given(dana().advocacy(advocacy), touched("dana", 1200))
        .staysSilent();
  }

  @Test
  void anArchivedContactMaySleep() {
    verifyThat("upkeep.dormant").given(dana().archived(true), touched("dana", 1200)).staysSilent();
  }

  /** Twice, the second time so many days ago. */
  private static List<VerifierInteraction> touched(String contact, int daysAgo) {
    return List.of(met(contact, daysAgo(daysAgo + 50)), talked(contact, daysAgo(daysAgo)));
  }

  @Test
  void staysSilentBeforeAMeeting() {
    Object[] asleep = {dana(), talked(daysAgo(2000)), talked(daysAgo(1096))};
    verifyThat("upkeep.dormant").given(asleep).advises(Action.REVIVE).about("dana");
    verifyThat("upkeep.dormant")
        .given(asleep)
        .given(meeting("m1", inDays(14), "dana"))
        .staysSilent();
  }
}
