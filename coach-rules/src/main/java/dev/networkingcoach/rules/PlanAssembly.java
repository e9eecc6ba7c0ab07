package dev.networkingcoach.rules;

import dev.networkingcoach.api.explain.Explanation;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.fault.UnknownContactException;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.api.review.PlannedAction;
import dev.networkingcoach.api.review.Verdict;
import dev.networkingcoach.rules.internal.engine.RuleCatalogue;
import dev.networkingcoach.rules.internal.engine.RuleConclusions;
import dev.networkingcoach.rules.internal.finding.ReviewObjection;
import dev.networkingcoach.rules.internal.finding.RuleFinding;
import dev.networkingcoach.rules.internal.ranking.FindingRanking;
import dev.networkingcoach.rules.internal.ranking.RankedFinding;
import dev.networkingcoach.rules.internal.situation.Situation;
import dev.networkingcoach.rules.internal.standing.Standing;
import dev.networkingcoach.rules.internal.text.FindingWording;
import dev.networkingcoach.rules.internal.text.RuleMessages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns what the rules concluded into answers: ranked, and in words. Thread-safe. */
final class PlanAssembly {
  private static final Set<Action> ASKS =
      Set.of(
          Action.ASK,
          Action.ASK_FOR_INTRODUCTION,
          Action.ASK_FOR_RECOMMENDATION,
          Action.NUDGE_ASK,
          Action.TRY_ANOTHER_PATH);

  private final RuleCatalogue catalogue;
  private final RuleMessages messages;

  PlanAssembly(RuleCatalogue catalogue, RuleMessages messages) {
    this.catalogue = catalogue;
    this.messages = messages;
  }

  Plan plan(Situation situation, RuleConclusions conclusions) {
    FindingRanking ranking = ranking(situation);
    List<RankedFinding> ranked = ranking.rank(conclusions.findings());
    FindingWording wording = wording(situation);
    List<Advice> advice = new ArrayList<>(ranked.size());
    for (RankedFinding one : ranked) {
      advice.add(advice(one, wording));
    }
    String owner = situation.network().owner().id();
    return new Plan(owner, situation.today(), advice, ranking.agenda(ranked));
  }

  Verdict verdict(PlannedAction action, Situation situation, RuleConclusions conclusions) {
    FindingWording wording = wording(situation);
    List<ReviewObjection> objections =
        conclusions.objections().stream()
            .sorted(
                Comparator.comparing(ReviewObjection::verdict)
                    .thenComparingInt(objection -> catalogue.rule(objection.rule()).weight())
                    .reversed())
            .toList();
    if (objections.isEmpty()) {
      return new Verdict(Verdict.Outcome.GO, List.of(), List.of());
    }
    List<String> instead =
        ranking(situation).rank(conclusions.findings()).stream()
            .filter(ranked -> !ranked.suppressed())
            .filter(ranked -> ranked.contacts().contains(action.contact()))
            .filter(
                ranked ->
                    !(action instanceof PlannedAction.Ask)
                        || !ASKS.contains(ranked.finding().action()))
            .map(RankedFinding::key)
            .toList();
    return new Verdict(
        objections.get(0).verdict(),
        objections.stream()
            .map(one -> new Verdict.Reason(one.rule(), wording.because(one)))
            .toList(),
        instead);
  }

  Explanation explanation(Contact contact, Situation situation, RuleConclusions conclusions) {
    Standing standing = situation.standings().of(contact.id());
    if (standing == null) {
      throw UnknownContactException.archived(contact.id());
    }
    List<Advice> about = plan(situation, conclusions).forContact(contact.id());
    return new Explanation(
        contact.id(),
        OverviewAssembly.standing(standing, conclusions.stageOf(contact.id())),
        catalogue.rules().stream()
            .filter(rule -> !rule.family().equals("review"))
            .map(
                rule ->
                    new Explanation.Outcome(
                        rule, about.stream().filter(one -> one.rule().equals(rule.id())).toList()))
            .toList());
  }

  private FindingRanking ranking(Situation situation) {
    Map<String, Integer> weights = situation.network().policy().weights();
    return new FindingRanking(
        situation.network(),
        situation.today(),
        rule -> {
          Integer weight = weights.get(rule);
          return weight == null ? catalogue.rule(rule).weight() : weight;
        });
  }

  private FindingWording wording(Situation situation) {
    return new FindingWording(messages, situation);
  }

  private Advice advice(RankedFinding ranked, FindingWording wording) {
    RuleFinding finding = ranked.finding();
    return new Advice(
        ranked.key(),
        finding.rule(),
        finding.action(),
        finding.ownAction(),
        ranked.contacts(),
        finding.target() == null ? null : finding.target().id(),
        folded(ranked.topics()),
        finding.due(),
        finding.bestBy(),
        ranked.urgency(),
        ranked.score(),
        ranked.suppressed(),
        catalogue.rule(finding.rule()).idea(),
        wording.text(ranked));
  }

  private static List<String> folded(Collection<Topic> topics) {
    List<String> folded = new ArrayList<>(topics.size());
    for (Topic topic : topics) {
      folded.add(topic.folded());
    }
    return folded;
  }
}
