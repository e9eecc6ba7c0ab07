package dev.networkingcoach.rules.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.review.PlannedAction;
import dev.networkingcoach.api.review.Verdict;
import dev.networkingcoach.rules.internal.engine.RuleBase;
import dev.networkingcoach.rules.internal.engine.RuleCatalogue;
import dev.networkingcoach.rules.internal.engine.RuleConclusions;
import dev.networkingcoach.rules.internal.finding.ReviewObjection;
import dev.networkingcoach.rules.internal.ranking.FindingRanking;
import dev.networkingcoach.rules.internal.ranking.RankedFinding;
import dev.networkingcoach.rules.internal.situation.Situation;
import dev.networkingcoach.rules.internal.text.FindingWording;
import dev.networkingcoach.rules.internal.text.RuleMessages;
import dev.networkingcoach.testkit.VerifierFacts;
import dev.networkingcoach.testkit.VerifierNetworks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fires one rule, with the derived facts it builds on and no other rule, through the rule base as
 * it is shipped, and sees what it advises. What is stale on the day counts as silence. A rule is
 * verified in the test class named for it only, see {@link TestName}.
 *
 * <pre>{@code
 * verifyThat("cycle.thank").given(dana(), received("2026-11-20"))
 *     .advises(Action.THANK).due("2026-11-22");
 * }</pre>
 */
public final class RuleVerifier {
  private static final RuleBase RULES = RuleBase.prebuilt();
  private static final RuleMessages MESSAGES = RuleMessages.shipped();
  private static final RuleCatalogue CATALOGUE = new RuleCatalogue(RULES.rules(), MESSAGES);

  private final String rule;
  private final List<Object> facts = new ArrayList<>();
  private LocalDate today = VerifierFacts.TODAY;
  private @Nullable PlannedAction planned;

  private RuleVerifier(String rule) {
    this.rule = rule;
  }

  /** Verifies the rule with this id, on {@link VerifierFacts#TODAY} unless said otherwise. */
  public static RuleVerifier verifyThat(String rule) {
    TestName.check(rule);
    if (CATALOGUE.rules().stream().noneMatch(known -> known.id().equals(rule))) {
      throw new IllegalArgumentException("rule (" + rule + ") must be the id of a rule.");
    }
    return new RuleVerifier(rule);
  }

  /** On this day. */
  public RuleVerifier on(String today) {
    this.today = LocalDate.parse(today);
    return this;
  }

  /** Over these facts, and those given before; see {@link VerifierNetworks#of}. */
  public RuleVerifier given(Object... facts) {
    this.facts.addAll(Arrays.asList(facts));
    return this;
  }

  /** With this in mind, for a rule that reviews. */
  public RuleVerifier planning(PlannedAction action) {
    this.planned = action;
    return this;
  }

  /** The rule advises this, and nothing else. */
  public AdviceVerifier advises(Action action) {
    Outcome outcome = fire();
    assertThat(outcome.keys).as("%s: one advice", rule).hasSize(1);
    return outcome.advice(0).action(action);
  }

  /** The rule advises just this, by key, best first. */
  public void advisesKeys(String... keys) {
    Outcome outcome = fire();
    assertThat(outcome.keys).as("%s: keys", rule).containsExactly(keys);
    Witness.sawFire(rule);
  }

  /** The rule advises something under this key, among others perhaps. */
  public AdviceVerifier advisesKey(String key) {
    Outcome outcome = fire();
    assertThat(outcome.keys).as("%s: keys", rule).contains(key);
    return outcome.advice(outcome.keys.indexOf(key));
  }

  /** The rule speaks against what is planned. */
  public ObjectionVerifier objects(Verdict.Outcome verdict) {
    Outcome outcome = fire();
    List<ReviewObjection> objections = outcome.conclusions.objections();
    assertThat(objections).as("%s: one objection", rule).hasSize(1);
    assertThat(objections.get(0).rule()).isEqualTo(rule);
    assertThat(objections.get(0).verdict()).as("%s: verdict", rule).isEqualTo(verdict);
    Witness.sawFire(rule);
    return new ObjectionVerifier(objections.get(0), outcome.wording());
  }

  /** The rule neither advises nor objects. */
  public void staysSilent() {
    Outcome outcome = fire();
    assertThat(outcome.keys).as("%s: advice", rule).isEmpty();
    assertThat(outcome.conclusions.objections()).as("%s: objections", rule).isEmpty();
    Witness.sawSilent(rule);
  }

  private Outcome fire() {
    Network network = VerifierNetworks.of(facts);
    Situation situation = Situation.of(network, today);
    Object[] further =
        planned == null
            ? new Object[0]
            : situation.planned(planned, network.contact(planned.contact()).orElseThrow());
    RuleConclusions conclusions =
        RULES.judge(id -> id.equals(rule) || id.startsWith("derived."), situation, further);
    FindingRanking ranking = new FindingRanking(network, today, id -> CATALOGUE.rule(id).weight());
    return new Outcome(situation, conclusions, ranking.rank(conclusions.findings()));
  }

  private final class Outcome {
    private final Situation situation;
    private final RuleConclusions conclusions;
    private final List<RankedFinding> ranked;
    private final List<String> keys;

    Outcome(Situation situation, RuleConclusions conclusions, List<RankedFinding> ranked) {
      this.situation = situation;
      this.conclusions = conclusions;
      this.ranked = ranked;
      this.keys = ranked.stream().map(RankedFinding::key).toList();
    }

    AdviceVerifier advice(int index) {
      assertThat(ranked.get(index).finding().rule()).isEqualTo(rule);
      Witness.sawFire(rule);
      return new AdviceVerifier(ranked.get(index), wording());
    }

    FindingWording wording() {
      return new FindingWording(MESSAGES, situation);
    }
  }
}
