package dev.networkingcoach.rules.internal.ranking;

import static dev.networkingcoach.testkit.VerifierFacts.TODAY;
import static dev.networkingcoach.testkit.VerifierFacts.contact;
import static dev.networkingcoach.testkit.VerifierFacts.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.ResponseKind;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.rules.internal.finding.RuleFinding;
import dev.networkingcoach.rules.internal.standing.Standing;
import dev.networkingcoach.rules.internal.standing.Standings;
import dev.networkingcoach.testkit.VerifierNetworks;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the owner answered hides advice from the agenda, not from the plan. */
class SuppressionTest {
  private static final LocalDate EARLIER = TODAY.minusDays(9);
  private static final Standing ANN =
      Objects.requireNonNull(new Standings(VerifierNetworks.of(contact("ann")), TODAY).of("ann"));
  private static final RuleFinding FIRST = RuleFinding.advise("one.a", Action.GIVE).about(ANN);
  private static final RuleFinding SECOND = RuleFinding.advise("one.a", Action.GIVE).anchor("x");
  private static final RuleFinding THIRD = RuleFinding.advise("one.ab", Action.GIVE);

  private static Response toAdvice(
      String key, ResponseKind kind, LocalDate on, @Nullable LocalDate until) {
    return new Response(key, null, kind, on, until);
  }

  private static Response muted(String rule, LocalDate on) {
    return new Response(null, rule, ResponseKind.MUTED, on, null);
  }

  private static void assertHidden(Response response, String... keys) {
    FindingRanking ranking =
        new FindingRanking(
            VerifierNetworks.of(policy().dailyBudget(9), contact("ann"), response),
            TODAY,
            rule -> 50);
    List<RankedFinding> ranked = ranking.rank(List.of(FIRST, SECOND, THIRD));
    assertThat(ranked).hasSize(3);
    assertThat(ranked)
        .filteredOn(RankedFinding::suppressed)
        .extracting(RankedFinding::key)
        .containsExactlyElementsOf(List.of(keys));
    assertThat(ranking.agenda(ranked)).hasSize(3 - keys.length).noneMatch(List.of(keys)::contains);
  }

  @Test
  void aSnoozeHidesOneAdviceUntilItEnds() {
    ResponseKind snoozed = ResponseKind.SNOOZED;
    assertHidden(toAdvice("one.a/ann", snoozed, EARLIER, TODAY.plusDays(1)), "one.a/ann");
    assertHidden(toAdvice("one.a/ann", snoozed, EARLIER, TODAY));
  }

  @Test
  void aDismissalHidesOneAdviceForGood() {
    ResponseKind dismissed = ResponseKind.DISMISSED;
    assertHidden(toAdvice("one.a/owner/x", dismissed, EARLIER, null), "one.a/owner/x");
    assertHidden(toAdvice("one.a/owner/x", dismissed, TODAY, null), "one.a/owner/x");
    assertHidden(toAdvice("one.a/owner", dismissed, EARLIER, null));
  }

  @Test
  void aMutedRuleHidesAllItsAdviceAndNoOther() {
    assertHidden(muted("one.a", EARLIER), "one.a/ann", "one.a/owner/x");
    assertHidden(muted("one", EARLIER));
  }

  @Test
  void mutingAnAdviceMutesItsRule() {
    assertHidden(
        toAdvice("one.a/ann", ResponseKind.MUTED, EARLIER, null), "one.a/ann", "one.a/owner/x");
  }

  @Test
  void aResponseDatedLaterHidesNothing() {
    LocalDate later = TODAY.plusDays(1);
    assertHidden(toAdvice("one.a/ann", ResponseKind.DISMISSED, later, null));
    assertHidden(toAdvice("one.a/ann", ResponseKind.SNOOZED, later, later.plusDays(9)));
    assertHidden(muted("one.a", later));
  }

  @Test
  void aKeyHidesNoOtherSubject() {
    Network network =
        VerifierNetworks.of(
            contact("a"),
            contact("a+b"),
            contact("b+c"),
            contact("c"),
            toAdvice("one.a/a+b%2Bc", ResponseKind.DISMISSED, EARLIER, null));
    Standings standings = new Standings(network, TODAY);
    List<RuleFinding> findings =
        Stream.of(List.of("a", "b+c"), List.of("a+b", "c"))
            .map(ids -> ids.stream().map(id -> Objects.requireNonNull(standings.of(id))).toList())
            .map(two -> RuleFinding.advise("one.a", Action.GIVE).about(two))
            .toList();
    assertThat(new FindingRanking(network, TODAY, rule -> 50).rank(findings))
        .extracting(RankedFinding::contacts, RankedFinding::suppressed)
        .containsExactly(tuple(List.of("a+b", "c"), false), tuple(List.of("a", "b+c"), true));
  }

  @Test
  void anAdviceOfAContactWithASlashMutesItsRule() {
    assertHidden(
        toAdvice("one.a/in%2Fann/x/y", ResponseKind.MUTED, EARLIER, null),
        "one.a/ann",
        "one.a/owner/x");
  }
}
