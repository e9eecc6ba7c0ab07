package dev.networkingcoach.benchmarks.oracle;

import static dev.networkingcoach.benchmarks.oracle.OracleFacts.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.ResponseKind;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import dev.networkingcoach.api.review.PlannedAction;
import dev.networkingcoach.api.review.Verdict.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainJavaCoachTest {

  private static OracleFacts given() {
    return new OracleFacts();
  }

  @Test
  void followUpIsDueOnDay10AndLapsesFromDay11ToDay40() {
    assertThat(met(10).advice("follow-up.within-10-days"))
        .hasValueSatisfying(
            advice -> {
              assertThat(advice.due()).isEqualTo(TODAY);
              assertThat(advice.bestBy()).isEqualTo(TODAY.minusDays(8));
              assertThat(advice.urgency()).isEqualTo(Urgency.TODAY);
              assertThat(advice.score()).isEqualTo(140);
            });
    assertThat(met(11).keys("follow-up.within-10-days")).isEmpty();
    assertThat(met(11).keys("follow-up.lapsed")).containsExactly("follow-up.lapsed/a/2026-11-12");
    assertThat(met(40).keys("follow-up.lapsed")).hasSize(1);
    assertThat(met(41).keys("follow-up.lapsed")).isEmpty();
  }

  private static OracleFacts met(int daysAgo) {
    return given().contact("a").happened(daysAgo, InteractionKind.MET, "a");
  }

  @Test
  void aMeetingIsAnEncounterAfter181SilentDaysOnly() {
    OracleFacts again = met(5).happened(185, InteractionKind.TALKED, "a");
    assertThat(again.keys("follow-up.within-10-days")).isEmpty();
    OracleFacts anew = met(5).happened(186, InteractionKind.TALKED, "a");
    assertThat(anew.keys("follow-up.within-10-days")).hasSize(1);
    OracleFacts pitched = met(5).happened(20, InteractionKind.PITCHED, "a");
    assertThat(pitched.keys("follow-up.within-10-days")).hasSize(1);
  }

  @Test
  void secondFollowUpNeedsOneTouchDateAWeekAgo() {
    OracleFacts once =
        given()
            .contact("a", with -> with.focus(true))
            .happened(20, InteractionKind.MET, "a")
            .happened(7, InteractionKind.TALKED, "a")
            .happened(7, InteractionKind.GAVE, "a");
    assertThat(once.advice("follow-up.second"))
        .hasValueSatisfying(advice -> assertThat(advice.due()).isEqualTo(TODAY.plusDays(14)));
    once.happened(6, InteractionKind.TALKED, "a");
    assertThat(once.keys("follow-up.second")).isEmpty();
  }

  @Test
  void thanksOnTheSameDayAreThanks() {
    OracleFacts thanked =
        given()
            .contact("a")
            .happened(9, InteractionKind.RECEIVED, "a")
            .happened(9, InteractionKind.THANKED, "a");
    assertThat(thanked.keys("cycle.thank")).isEmpty();
    thanked.happened(8, InteractionKind.RECEIVED, "a").happened(5, InteractionKind.RECEIVED, "a");
    assertThat(thanked.keys("cycle.thank")).containsExactly("cycle.thank/a/2026-11-15");
  }

  @Test
  void anAdviceShowsUntilSixtyDaysAfterItsDueDate() {
    OracleFacts fresh = given().contact("a").happened(62, InteractionKind.RECEIVED, "a");
    assertThat(fresh.keys("cycle.thank")).hasSize(1);
    OracleFacts stale = given().contact("a").happened(63, InteractionKind.RECEIVED, "a");
    assertThat(stale.keys("cycle.thank")).isEmpty();
  }

  @Test
  void askingTakesAGiftAheadAndAWeekAfterThanks() {
    OracleFacts ready =
        given()
            .contact("a", with -> with.offers(" REACT ", "react", "vue"))
            .happened(100, InteractionKind.GAVE, "a")
            .happened(7, InteractionKind.THANKED, "a");
    assertThat(ready.advice("cycle.ask"))
        .hasValueSatisfying(advice -> assertThat(advice.topics()).containsExactly("react"));
    ready.happened(6, InteractionKind.THANKED, "a");
    assertThat(ready.keys("cycle.ask")).isEmpty();
  }

  @Test
  void anIntroductionIsAGiftToBoth() {
    OracleFacts introduced =
        given()
            .contact("a", with -> with.offers("react"))
            .contact("b", with -> with.offers("react").archived(true))
            .contact("c");
    assertThat(introduced.introduced(3, "a", "b").keys("cycle.ask")).isEmpty();
    assertThat(introduced.introduced(3, "c", "a").keys("cycle.ask")).containsExactly("cycle.ask/a");
  }

  @Test
  void nomineesStandInTheOrderOfTheirPotential() {
    OracleFacts listed =
        given()
            .contact("b", with -> with.connections(500))
            .contact("a", with -> with.connections(500))
            .contact("z", with -> with.connections(500).markets("FinTech"))
            .contact("p", with -> with.connections(500).relation(Relation.PROSPECT));
    assertThat(listed.advice("advocate.nominate"))
        .hasValueSatisfying(
            advice -> {
              assertThat(advice.key()).isEqualTo("advocate.nominate/a+b+z");
              assertThat(advice.contacts()).containsExactly("z", "a", "b");
            });
    assertThat(listed.keys("advocate.market-gap")).containsExactly("advocate.market-gap/z/fintech");
    listed.contact("v", with -> with.advocacy(Advocacy.ADVOCATE).markets("fintech"));
    assertThat(listed.keys("advocate.market-gap")).isEmpty();
  }

  @Test
  void theLatestResourceNotGivenYetIsShared() {
    OracleFacts reader =
        given()
            .contact("a", with -> with.interests("pricing", "law").needs("Law"))
            .happened(20, InteractionKind.TALKED, "a");
    reader.network.resources(
        resource("r2", 5, "pricing"), resource("r1", 5, "law"), resource("r3", 9, "law"));
    assertThat(reader.keys("value.share")).containsExactly("value.share/a/r1");
    reader.happened(14, InteractionKind.GAVE, "a", with -> with.resource("r1"));
    assertThat(reader.keys("value.share")).containsExactly("value.share/a/r2");
    reader.introduced(13, "a", "b").contact("b");
    assertThat(reader.keys("value.share")).isEmpty();
  }

  private static Resource resource(String id, int daysAgo, String topic) {
    List<Topic> topics = List.of(Topic.of(topic));
    return new Resource(id, "Title", topics, TODAY.minusDays(daysAgo), null);
  }

  @Test
  void aMatchNamesTheTopicsOfBothDirections() {
    OracleFacts pair =
        given()
            .contact("b", with -> with.needs("law").offers("react").organization("ACME"))
            .contact("a", with -> with.needs("React").offers("Law").organization(" "))
            .happened(365, InteractionKind.TALKED, "a")
            .happened(1, InteractionKind.TALKED, "b");
    assertThat(pair.advice("intro.match"))
        .hasValueSatisfying(
            advice -> {
              assertThat(advice.contacts()).containsExactly("a", "b");
              assertThat(advice.topics()).containsExactly("law", "react");
            });
    assertThat(pair.introduced(2, "b", "a").keys("intro.match")).isEmpty();
  }

  @Test
  void equallyStrongPathsGoToFewerTiesThenToTheSmallerIds() {
    OracleFacts people =
        given()
            .contact("b")
            .contact("a")
            .happened(3, InteractionKind.TALKED, "a")
            .happened(3, InteractionKind.TALKED, "b")
            .knows("b", "t", 0.5)
            .knows("a", "x", 1)
            .knows("x", "t", 0.5)
            .target("t");
    assertThat(people.keys("intro.path")).containsExactly("intro.path/b/t");
    people.knows("t", "a", 0.5);
    assertThat(people.keys("intro.path")).containsExactly("intro.path/a/t");
    people.knows("t", "b", 0.6);
    assertThat(people.keys("intro.path")).containsExactly("intro.path/b/t");
    assertThat(people.advice("intro.path"))
        .hasValueSatisfying(advice -> assertThat(advice.action()).isEqualTo(Action.WARM_UP));
  }

  @Test
  void anAskForgottenForTwoWeeksLeadsAround() {
    OracleFacts stalled =
        given()
            .contact("a")
            .contact("b")
            .happened(13, InteractionKind.ASKED, "a", with -> with.target("t"))
            .happened(30, InteractionKind.TALKED, "b")
            .knows("a", "t", 0.9)
            .knows("a", "b", 1)
            .knows("b", "t", 0.1)
            .target("t");
    assertThat(stalled.keys("intro.stalled")).isEmpty();
    OracleFacts waited = stalled.happened(14, InteractionKind.ASKED, "b", with -> with.target("t"));
    assertThat(waited.keys("intro.stalled")).containsExactly("intro.stalled/a/t");
  }

  @Test
  void aPathHasFourTiesAtMost() {
    OracleFacts chain =
        given()
            .contact("a")
            .happened(1, InteractionKind.MET, "a")
            .knows("a", "x", 1)
            .knows("x", "y", 1)
            .knows("y", "t", 1)
            .knows("t", "u", 1)
            .target("t")
            .target("u");
    assertThat(chain.keys("intro.path")).containsExactly("intro.path/a/t");
  }

  @Test
  void ofManyMetAtAnEventTwoAreChosen() {
    OracleFacts fair = given();
    fair.network.events(new Event("e", "Fair", TODAY.minusDays(10), "leads", List.of(), List.of()));
    for (String id : List.of("c", "b", "a")) {
      fair.contact(id).happened(10, InteractionKind.MET, id, with -> with.event("e"));
    }
    assertThat(fair.keys("event.focus-on-two")).containsExactly("event.focus-on-two/a+b/e");
    fair.contact("f", with -> with.focus(true))
        .happened(9, InteractionKind.MET, "f", with -> with.event("e"));
    assertThat(fair.keys("event.focus-on-two")).containsExactly("event.focus-on-two/a/e");
  }

  @Test
  void driftingEndsWhereDormancyBegins() {
    assertThat(talkedTwice(181).keys("upkeep.drifting")).containsExactly("upkeep.drifting/a");
    assertThat(talkedTwice(180).keys("upkeep.drifting")).isEmpty();
    assertThat(talkedTwice(1095).keys("upkeep.drifting")).hasSize(1);
    assertThat(talkedTwice(1096).keys("upkeep.drifting")).isEmpty();
    assertThat(talkedTwice(1096).keys("upkeep.dormant")).containsExactly("upkeep.dormant/a");
  }

  private static OracleFacts talkedTwice(int daysAgo) {
    return given()
        .contact("a")
        .happened(daysAgo, InteractionKind.TALKED, "a")
        .happened(daysAgo + 1, InteractionKind.TALKED, "a");
  }

  @Test
  void theAgendaNamesNobodyTwiceAndNothingSuppressed() {
    OracleFacts busy =
        given()
            .contact("a")
            .happened(3, InteractionKind.MET, "a")
            .happened(3, InteractionKind.RECEIVED, "a");
    assertThat(busy.plan().agenda()).filteredOn(key -> key.contains("/a/")).hasSize(1);
    String thank = "cycle.thank/a/2026-11-20";
    assertThat(busy.plan().agenda()).first().isEqualTo(thank);
    busy.network.responses(
        new Response(thank, null, ResponseKind.SNOOZED, TODAY, TODAY.plusDays(1)));
    assertThat(busy.plan().agenda()).first().isEqualTo("follow-up.within-10-days/a/2026-11-20");
    assertThat(busy.advice("cycle.thank"))
        .hasValueSatisfying(advice -> assertThat(advice.suppressed()).isTrue());
  }

  @Test
  void anAskIsReviewedWorstFirst() {
    OracleFacts owing = given().contact("a").happened(3, InteractionKind.RECEIVED, "a");
    OracleVerdict verdict = owing.review(new PlannedAction.Ask("a", Favour.RECOMMENDATION, " "));
    assertThat(verdict.verdict()).isEqualTo(Outcome.STOP);
    assertThat(verdict.rules())
        .containsExactly(
            "review.recommendation", "review.thank-first", "review.give-first", "review.vague-ask");
    assertThat(verdict.instead())
        .containsExactly("cycle.thank/a/2026-11-20", "advocate.nominate/a");
  }

  @Test
  void whatNothingSpeaksAgainstGoes() {
    OracleFacts given = given().contact("a").contact("gone", with -> with.archived(true));
    OracleVerdict talk = given.review(new PlannedAction.Talk("a", "the new office"));
    assertThat(talk).isEqualTo(new OracleVerdict(Outcome.GO, List.of(), List.of()));
    assertThat(given.review(new PlannedAction.Pitch("gone")).rules())
        .containsExactly("review.archived");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> given.review(new PlannedAction.Pitch("nobody")))
        .withMessageContaining("nobody");
  }
}
