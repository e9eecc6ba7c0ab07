package dev.networkingcoach.rules.internal.ranking;

import static dev.networkingcoach.testkit.VerifierFacts.TODAY;
import static dev.networkingcoach.testkit.VerifierFacts.contacts;
import static dev.networkingcoach.testkit.VerifierFacts.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.PolicyBuilder;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import dev.networkingcoach.rules.internal.finding.RuleFinding;
import dev.networkingcoach.rules.internal.standing.Standing;
import dev.networkingcoach.rules.internal.standing.Standings;
import dev.networkingcoach.testkit.VerifierNetworks;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule here is named by its weight: {@code 50.a} weighs 50. */
class RankingTest {
  private static final String[] PEOPLE = {
    "ann", "bo", "cy", "dee", "eve", "fay", "a", "b+c", "a+b", "c", "a/b"
  };
  private static final Standings STANDINGS =
      new Standings(VerifierNetworks.of(contacts(PEOPLE)), TODAY);

  private static RuleFinding finding(String rule, String... contacts) {
    List<Standing> about =
        Stream.of(contacts).map(id -> Objects.requireNonNull(STANDINGS.of(id))).toList();
    return RuleFinding.advise(rule, Action.GIVE).about(about);
  }

  private static RuleFinding due(String rule, int days) {
    return finding(rule).due(TODAY.plusDays(days));
  }

  private static FindingRanking ranking(PolicyBuilder policy) {
    Network network = VerifierNetworks.of(contacts(PEOPLE), policy);
    return new FindingRanking(
        network, TODAY, rule -> Integer.parseInt(rule.substring(0, rule.indexOf('.'))));
  }

  private static List<RankedFinding> rank(RuleFinding... findings) {
    return ranking(policy()).rank(List.of(findings));
  }

  private static List<String> agenda(PolicyBuilder policy, RuleFinding... findings) {
    FindingRanking ranking = ranking(policy);
    return ranking.agenda(ranking.rank(List.of(findings)));
  }

  @ParameterizedTest
  @CsvSource({
    "-60,OVERDUE,80",
    "-1,OVERDUE,80",
    "0,TODAY,90",
    "1,SOON,70",
    "3,SOON,70",
    "4,LATER,60"
  })
  void urgencyComesFromTheDueDateAndAddsToTheWeight(int days, Urgency urgency, int score) {
    RankedFinding ranked = rank(due("50.a", days)).get(0);
    assertThat(ranked.urgency()).isEqualTo(urgency);
    assertThat(ranked.score()).isEqualTo(score);
  }

  @Test
  void whatIsNeverDueIsForAnytime() {
    RankedFinding ranked = rank(finding("50.a")).get(0);
    assertThat(ranked.urgency()).isEqualTo(Urgency.ANYTIME);
    assertThat(ranked.score()).isEqualTo(50);
  }

  @Test
  void theHigherScoreComesFirst() {
    assertThat(rank(finding("60.a"), due("30.b", 0), due("40.c", 9), finding("65.d")))
        .extracting(RankedFinding::key)
        .containsExactly("30.b/owner", "65.d/owner", "60.a/owner", "40.c/owner");
  }

  @Test
  void thenTheEarlierDueDateAndNoneLast() {
    assertThat(rank(finding("60.a"), due("40.b", 3), due("30.c", -1), due("40.d", 2)))
        .extracting(RankedFinding::key)
        .containsExactly("30.c/owner", "40.d/owner", "40.b/owner", "60.a/owner");
  }

  @Test
  void thenTheKey() {
    assertThat(rank(finding("60.a", "bo"), finding("60.a", "ann"), finding("60.a").anchor("x")))
        .extracting(RankedFinding::key)
        .containsExactly("60.a/ann", "60.a/bo", "60.a/owner/x");
  }

  @Test
  void aKeyIsRuleSubjectsAndAnchor() {
    assertThat(
            rank(
                finding("9.a", "cy", "ann", "bo"),
                finding("8.a").anchor(TODAY),
                finding("7.a", "bo").anchor("r1")))
        .extracting(RankedFinding::key)
        .containsExactly("9.a/ann+bo+cy", "8.a/owner/2026-11-23", "7.a/bo/r1");
  }

  @Test
  void noTwoSubjectsHaveOneKey() {
    assertThat(
            rank(
                finding("9.a", "a", "b+c"),
                finding("9.a", "a+b", "c"),
                finding("9.a", "a", "a+b"),
                finding("9.a", "a/b"),
                finding("9.a", "a").anchor("b"),
                finding("9.a").anchor("x/y+z%")))
        .extracting(RankedFinding::key)
        .containsExactly(
            "9.a/a%2Bb+c",
            "9.a/a%2Fb", "9.a/a+a%2Bb", "9.a/a+b%2Bc", "9.a/a/b", "9.a/owner/x/y+z%");
  }

  @Test
  void equalKeysAreOneAdviceWithAllTopics() {
    List<RankedFinding> ranked =
        rank(
            finding("50.a", "ann").topic(Topic.of("venue")),
            finding("50.a", "ann").topic(Topic.of("Cake")));
    assertThat(ranked).hasSize(1);
    assertThat(ranked.get(0).topics()).extracting(Topic::folded).containsExactly("cake", "venue");
  }

  @Test
  void isShownOnItsLastDayAndNotAfter() {
    assertThat(rank(finding("50.a").until(TODAY))).hasSize(1);
    assertThat(rank(finding("50.a").until(TODAY.minusDays(1)))).isEmpty();
  }

  @Test
  void theLastDayCountsAndNotTheDueDate() {
    assertThat(rank(due("50.a", -90).until(TODAY))).hasSize(1);
    assertThat(rank(due("50.a", 9).until(TODAY.minusDays(1)))).isEmpty();
  }

  @Test
  void goesStaleSixtyDaysAfterItWasDueUnlessItNeverDoes() {
    assertThat(rank(due("50.a", -60))).hasSize(1);
    assertThat(rank(due("50.a", -61))).isEmpty();
    assertThat(rank(due("50.a", -61).neverStale())).hasSize(1);
  }

  @Test
  void thePolicySaysWhenItGoesStale() {
    FindingRanking ranking = ranking(policy().staleDays(7));
    assertThat(ranking.rank(List.of(due("50.a", -7), due("50.b", -8)))).hasSize(1);
  }

  @Test
  void theAgendaHoldsTheDailyBudget() {
    RuleFinding[] six =
        IntStream.range(0, 6).mapToObj(i -> finding("5" + i + ".a")).toArray(RuleFinding[]::new);
    assertThat(agenda(policy(), six))
        .containsExactly("55.a/owner", "54.a/owner", "53.a/owner", "52.a/owner", "51.a/owner");
    assertThat(agenda(policy().dailyBudget(1), six)).containsExactly("55.a/owner");
    assertThat(agenda(policy().dailyBudget(0), six)).isEmpty();
  }

  @Test
  void whatIsAboutAMeetingIsKeyedByIt() {
    assertThat(rank(finding("9.a", "ann", "bo").subject("m/1")))
        .extracting(RankedFinding::key)
        .containsExactly("9.a/m%2F1");
  }

  private static List<String> agendaOf(RuleFinding... findings) {
    List<Integer> falling = IntStream.rangeClosed(1, findings.length).boxed().toList();
    List<String> order = Stream.of(findings).map(RuleFinding::rule).toList();
    Network network = VerifierNetworks.of(contacts(PEOPLE));
    FindingRanking ranking =
        new FindingRanking(network, TODAY, rule -> 100 - falling.get(order.indexOf(rule)));
    return ranking.agenda(ranking.rank(List.of(findings)));
  }

  @Test
  void theAgendaHoldsOnePieceOfGroundwork() {
    assertThat(
            agendaOf(
                finding("plan.goals"),
                finding("plan.purpose"),
                finding("plan.regularity"),
                finding("plan.targets")))
        .containsExactly("plan.goals/owner", "plan.regularity/owner");
  }

  @Test
  void aMeetingIsLeftOutWhereAllItIsWithAreThereAndKeepsNobodyOut() {
    assertThat(
            agendaOf(
                finding("meeting.prepare", "ann").subject("m1"),
                finding("cycle.thank", "ann"),
                finding("meeting.log", "ann", "bo").subject("m2"),
                finding("cycle.give-back", "bo")))
        .containsExactly(
            "meeting.prepare/m1", "cycle.thank/ann", "meeting.log/m2", "cycle.give-back/bo");
    assertThat(
            agendaOf(
                finding("cycle.thank", "ann"),
                finding("meeting.prepare", "ann").subject("m1"),
                finding("cycle.give-back", "bo"),
                finding("meeting.log", "bo", "ann").subject("m2")))
        .containsExactly("cycle.thank/ann", "cycle.give-back/bo");
  }

  @Test
  void theAgendaHoldsNoContactTwice() {
    assertThat(
            agenda(
                policy().dailyBudget(3),
                finding("59.a", "ann", "bo"),
                finding("58.a", "bo"),
                finding("57.a", "cy", "ann"),
                finding("56.a", "cy"),
                finding("55.a"),
                finding("54.a")))
        .containsExactly("59.a/ann+bo", "56.a/cy", "55.a/owner");
  }
}
