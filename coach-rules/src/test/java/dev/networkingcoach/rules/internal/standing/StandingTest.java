package dev.networkingcoach.rules.internal.standing;

import static dev.networkingcoach.testkit.VerifierFacts.TODAY;
import static dev.networkingcoach.testkit.VerifierFacts.asked;
import static dev.networkingcoach.testkit.VerifierFacts.contact;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.gave;
import static dev.networkingcoach.testkit.VerifierFacts.inDays;
import static dev.networkingcoach.testkit.VerifierFacts.introduced;
import static dev.networkingcoach.testkit.VerifierFacts.met;
import static dev.networkingcoach.testkit.VerifierFacts.pitched;
import static dev.networkingcoach.testkit.VerifierFacts.received;
import static dev.networkingcoach.testkit.VerifierFacts.talked;
import static dev.networkingcoach.testkit.VerifierFacts.thanked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.testkit.VerifierNetworks;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is counted about a contact: touches, gives, the encounter, thanks owed, the open ask. */
class StandingTest {
  private static Standing dana(Object... facts) {
    return Objects.requireNonNull(
        new Standings(VerifierNetworks.of(contact("dana"), contact("lee"), facts), TODAY)
            .of("dana"));
  }

  private static String id(Interaction interaction) {
    return Objects.requireNonNull(interaction).id();
  }

  @Test
  void everythingIsATouchButAPitch() {
    Touches touches =
        dana(
                met(daysAgo(30)),
                talked(daysAgo(20)),
                gave(daysAgo(20)),
                introduced("lee", "dana", daysAgo(10)),
                pitched(daysAgo(1)))
            .touches();
    assertThat(touches.count()).isEqualTo(4);
    assertThat(touches.dates()).isEqualTo(3);
    assertThat(touches.age()).isEqualTo(10);
  }

  @Test
  void withoutATouchTheLastIsNever() {
    assertThat(dana(pitched(daysAgo(1))).touches().age()).isEqualTo(Thresholds.NEVER);
    assertThat(dana(talked(inDays(1))).touches().age()).isEqualTo(Thresholds.NEVER);
  }

  @Test
  void introductionsAreGives() {
    Exchange exchange =
        dana(
                gave(daysAgo(9)),
                introduced("lee", "dana", daysAgo(3)),
                introduced("dana", "lee", daysAgo(5)),
                introduced("dana", "lee", inDays(1)),
                asked(daysAgo(30)),
                received(daysAgo(2)),
                received(daysAgo(1)))
            .exchange();
    assertThat(exchange.gives()).isEqualTo(3);
    assertThat(exchange.asks()).isEqualTo(1);
    assertThat(exchange.receipts()).isEqualTo(2);
    assertThat(exchange.giveAge()).isEqualTo(3);
    assertThat(exchange.firstGiveAge()).isEqualTo(9);
  }

  @Test
  void theEncounterIsTheLatestMeetingAfterALongSilence() {
    MeetingStanding meetings =
        dana(met(daysAgo(800)), met(daysAgo(400)), met(daysAgo(220)), met(daysAgo(10))).meetings();
    assertThat(id(meetings.encounter())).isEqualTo("i4");
    assertThat(meetings.age()).isEqualTo(10);
    assertThat(meetings.touchDatesSince()).isZero();
  }

  @Test
  void aMeetingWithin180DaysOfATouchIsNoEncounter() {
    MeetingStanding meetings =
        dana(met(daysAgo(200)), met(daysAgo(20)), talked(daysAgo(20))).meetings();
    assertThat(id(meetings.encounter())).isEqualTo("i1");
    assertThat(meetings.touchDatesSince()).isEqualTo(1);
    assertThat(meetings.firstTouchAge()).isEqualTo(20);
  }

  @Test
  void aTouchEarlierOnTheDayDoesNotSpoilAnEncounter() {
    MeetingStanding meetings =
        dana(talked(daysAgo(9)).id("a"), met(daysAgo(9)).id("c"), met(daysAgo(9)).id("b"))
            .meetings();
    assertThat(id(meetings.encounter())).isEqualTo("b");
    assertThat(meetings.touchDatesSince()).isZero();
  }

  @Test
  void thereIsNoEncounterWithoutAMeeting() {
    assertThat(dana(talked(daysAgo(9))).meetings().encounter()).isNull();
    assertThat(dana(talked(daysAgo(9)), met(daysAgo(5))).meetings().encounter()).isNull();
  }

  @Test
  void thanksAreOwedForTheEarliestFavourSinceTheLatestThanks() {
    assertThat(
            id(
                dana(
                        received(daysAgo(30)),
                        thanked(daysAgo(20)),
                        received(daysAgo(20)),
                        received(daysAgo(10)),
                        received(daysAgo(5)))
                    .exchange()
                    .owedThanks()))
        .isEqualTo("i4");
  }

  @Test
  void noThanksAreOwedOnceThankedThatDay() {
    assertThat(dana(received(daysAgo(5)), thanked(daysAgo(5))).exchange().owedThanks()).isNull();
  }

  @Test
  void theOpenAskIsTheLatestNotAnswered() {
    Exchange exchange = dana(asked(daysAgo(20)), asked(daysAgo(10)), gave(daysAgo(5))).exchange();
    assertThat(id(exchange.openAsk())).isEqualTo("i2");
    assertThat(exchange.openAskAge()).isEqualTo(10);
  }

  @Test
  void anAnswerToTheLatestAskAnswersAll() {
    Exchange exchange =
        dana(asked(daysAgo(20)), asked(daysAgo(10)), received(daysAgo(10))).exchange();
    assertThat(exchange.openAsk()).isNull();
    assertThat(id(exchange.latestAsk())).isEqualTo("i2");
  }

  @Test
  void anArchivedContactStandsNowhere() {
    Standings standings =
        new Standings(
            VerifierNetworks.of(contact("dana").archived(true), met(daysAgo(1)).at("fair")), TODAY);
    assertThat(standings.all()).isEmpty();
    assertThat(standings.occasional()).isEmpty();
  }
}
