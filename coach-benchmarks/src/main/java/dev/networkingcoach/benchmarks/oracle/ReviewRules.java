package dev.networkingcoach.benchmarks.oracle;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.review.PlannedAction;
import dev.networkingcoach.api.review.Platform;
import dev.networkingcoach.api.review.Verdict.Outcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What speaks against a planned action. */
final class ReviewRules {
  private static final Set<Platform> PRIVATE =
      EnumSet.of(Platform.FACEBOOK, Platform.INSTAGRAM, Platform.WHATSAPP);

  private static final Set<Action> ASKING =
      EnumSet.of(
          Action.ASK,
          Action.ASK_FOR_INTRODUCTION,
          Action.ASK_FOR_RECOMMENDATION,
          Action.NUDGE_ASK,
          Action.TRY_ANOTHER_PATH);

  private final Policy policy;
  private final OracleStanding standing;
  private final List<String> stops = new ArrayList<>();
  private final List<String> waits = new ArrayList<>();

  ReviewRules(Policy policy, OracleStanding standing) {
    this.policy = policy;
    this.standing = standing;
  }

  OracleVerdict review(PlannedAction action, OraclePlan plan) {
    if (action instanceof PlannedAction.Ask ask) {
      ask(ask);
    } else if (action instanceof PlannedAction.Pitch) {
      pitch();
    } else if (action instanceof PlannedAction.Talk talk) {
      check(waits, "review.empty-contact", PlanRules.isBlank(talk.what()));
    } else if (action instanceof PlannedAction.Connect connect) {
      connect(connect.platform());
    }
    if (stops.isEmpty() && waits.isEmpty()) {
      return new OracleVerdict(Outcome.GO, List.of(), List.of());
    }
    Outcome outcome = stops.isEmpty() ? Outcome.WAIT : Outcome.STOP;
    List<String> rules = new ArrayList<>(stops);
    rules.addAll(waits);
    return new OracleVerdict(outcome, rules, instead(action, plan));
  }

  private void ask(PlannedAction.Ask ask) {
    check(waits, "review.thank-first", standing.owesThanks());
    check(waits, "review.give-first", !standing.gaveEnough(policy));
    check(waits, "review.ask-pending", standing.asking.open() != null);
    check(waits, "review.just-thanked", standing.thankedJustNow(policy));
    check(waits, "review.vague-ask", PlanRules.isBlank(ask.what()));
    check(
        stops,
        "review.recommendation",
        ask.favour() == Favour.RECOMMENDATION && !standing.isBusiness());
  }

  private void pitch() {
    check(stops, "review.no-pitch", !standing.isNoAdvocate());
    check(waits, "review.value-first", standing.gives == 0);
  }

  private void connect(Platform platform) {
    boolean friend = standing.contact.relation() == Relation.FRIEND;
    check(stops, "review.platform", PRIVATE.contains(platform) && !friend);
    check(waits, "review.anonymous", standing.isAnonymous(policy));
  }

  private void check(List<String> reasons, String rule, boolean speaks) {
    if (speaks && !policy.off().contains(rule)) {
      reasons.add(rule);
    }
  }

  private List<String> instead(PlannedAction action, OraclePlan plan) {
    boolean asking = action instanceof PlannedAction.Ask;
    List<String> keys = new ArrayList<>();
    for (OracleAdvice advice : plan.advice()) {
      if (!advice.suppressed()
          && advice.contacts().contains(standing.id())
          && !(asking && ASKING.contains(advice.action()))) {
        keys.add(advice.key());
      }
    }
    return keys;
  }
}
