package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.*;
import static dev.networkingcoach.testkit.VerifierFacts.contact;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.inDays;
import static dev.networkingcoach.testkit.VerifierFacts.meeting;
import static dev.networkingcoach.testkit.VerifierFacts.talked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import dev.networkingcoach.rules.RuleBasedCoach;
import dev.networkingcoach.testkit.VerifierInteraction;
import dev.networkingcoach.testkit.VerifierNetworks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UpkeepDriftingTest {
  @Test
  void reconnectsTheDayAfterTheCadence() {
    verifyThat("upkeep.drifting")
        .given(dana(), touched(181))
        .advises(Action.RECONNECT)
        .about("dana")
        .keyed("upkeep.drifting/dana")
        .due(daysAgo(1))
        .neverStale()
        .urgency(Urgency.OVERDUE)
        .score(67)
        .because("Dana Ortiz", daysAgo(181), "about six months ago", "every six months", "i2");
  }

  @Test
  void staysSilentOnTheLastDayOfTheCadence() {
    verifyThat("upkeep.drifting").given(dana(), touched(180)).staysSilent();
  }

  @ParameterizedTest
  @EnumSource(names = {"COLLEAGUE", "CUSTOMER", "SUPPLIER", "PARTNER", "FRIEND"})
  void theseWantATouchInNinetyDays(Relation relation) {
    verifyThat("upkeep.drifting")
        .given(dana().relation(relation), touched(91))
        .advises(Action.RECONNECT)
        .due(daysAgo(1));
    verifyThat("upkeep.drifting").given(dana().relation(relation), touched(90)).staysSilent();
  }

  @ParameterizedTest
  @EnumSource(names = {"PEER", "PROSPECT", "ACQUAINTANCE"})
  void theseWantATouchInHalfAYear(Relation relation) {
    verifyThat("upkeep.drifting")
        .given(dana().relation(relation), touched(181))
        .advises(Action.RECONNECT)
        .due(daysAgo(1));
    verifyThat("upkeep.drifting").given(dana().relation(relation), touched(180)).staysSilent();
  }

  @Test
  void theCadenceOfTheContactGoesFirst() {
    verifyThat("upkeep.drifting")
        .given(dana().cadenceDays(10), touched(11))
        .advises(Action.RECONNECT)
        .due(daysAgo(1));
    verifyThat("upkeep.drifting").given(dana().cadenceDays(10), touched(10)).staysSilent();
    verifyThat("upkeep.drifting")
        .given(dana().relation(Relation.FRIEND).cadenceDays(365), touched(365))
        .staysSilent();
  }

  @Test
  void threeYearsAreTheEnd() {
    verifyThat("upkeep.drifting")
        .given(dana(), touched(1095))
        .advises(Action.RECONNECT)
        .due(daysAgo(915));
    verifyThat("upkeep.drifting").given(dana(), touched(1096)).staysSilent();
  }

  @Test
  void takesTouchesOnTwoDays() {
    verifyThat("upkeep.drifting")
        .given(dana(), talked(daysAgo(200)), gave(daysAgo(200)))
        .staysSilent();
    verifyThat("upkeep.drifting").given(dana()).staysSilent();
  }

  @Test
  void aPitchIsNoTouch() {
    verifyThat("upkeep.drifting")
        .given(dana(), talked(daysAgo(200)), pitched(daysAgo(190)))
        .staysSilent();
    verifyThat("upkeep.drifting")
        .given(dana(), touched(200), pitched(daysAgo(1)))
        .advises(Action.RECONNECT)
        .due(daysAgo(20));
  }

  @ParameterizedTest
  @EnumSource(names = {"CANDIDATE", "ADVOCATE"})
  void advocatesAreKeptWarmElsewhere(Advocacy advocacy) {
    verifyThat("upkeep.drifting").given(dana().advocacy(advocacy), touched(400)).staysSilent();
  }

  @Test
  void anArchivedContactMayDrift() {
    verifyThat("upkeep.drifting").given(dana().archived(true), touched(400)).staysSilent();
  }

  @Test
  void namesSomethingOfValueWhereThereIsOne() {
    assertThat(
            RuleBasedCoach.builder()
                .build()
                .advise(
                    VerifierNetworks.of(
                        dana().interests("rust").needs("hiring"),
                        touched(200),
                        resource("rust", daysAgo(9), "Rust"),
                        contact("eli").offers("Hiring"),
                        talked("eli", daysAgo(5))),
                    TODAY)
                .advice())
        .filteredOn(advice -> advice.key().equals("upkeep.drifting/dana"))
        .singleElement()
        .extracting(advice -> String.join("\n", advice.because()) + advice.draft())
        .asString()
        .contains("You could share \"On rust\" (rust).", "introduce Dana Ortiz to Eli (eli)")
        .contains("This made me think of you: On rust.");
  }

  /** Twice, the second time so many days ago. */
  private static List<VerifierInteraction> touched(int daysAgo) {
    return List.of(met(daysAgo(daysAgo + 50)), talked(daysAgo(daysAgo)));
  }

  @Test
  void aChosenCadenceTakesOneTouch() {
    verifyThat("upkeep.drifting")
        .given(dana().cadenceDays(30), talked(daysAgo(31)))
        .advises(Action.RECONNECT)
        .due(daysAgo(1));
    verifyThat("upkeep.drifting").given(dana().cadenceDays(30), talked(daysAgo(30))).staysSilent();
    verifyThat("upkeep.drifting").given(dana().cadenceDays(30)).staysSilent();
    verifyThat("upkeep.drifting").given(dana(), talked(daysAgo(200))).staysSilent();
  }

  @Test
  void staysSilentBeforeAMeeting() {
    verifyThat("upkeep.drifting")
        .given(dana(), touched(200), meeting("m1", inDays(14), "dana"))
        .staysSilent();
    verifyThat("upkeep.drifting")
        .given(dana(), touched(200), meeting("m1", inDays(0), "dana"))
        .staysSilent();
    verifyThat("upkeep.drifting")
        .given(dana(), contact("lee"), touched(200), meeting("m1", inDays(2), "lee"))
        .given(meeting("m2", inDays(15), "dana"))
        .advises(Action.RECONNECT);
  }
}
