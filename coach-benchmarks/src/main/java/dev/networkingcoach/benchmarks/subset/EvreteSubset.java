package dev.networkingcoach.benchmarks.subset;

import dev.networkingcoach.api.explain.CycleStage;
import dev.networkingcoach.rules.internal.finding.Finding;
import dev.networkingcoach.rules.internal.finding.Stage;
import dev.networkingcoach.rules.internal.situation.Situation;
import dev.networkingcoach.rules.internal.standing.InQuestion;
import dev.networkingcoach.rules.internal.standing.Offers;
import dev.networkingcoach.rules.internal.standing.OwnerNeeds;
import dev.networkingcoach.rules.internal.standing.Standing;
import java.util.ArrayList;
import java.util.List;
import org.evrete.KnowledgeService;
import org.evrete.api.ActivationMode;
import org.evrete.api.IntToValue;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * The same rules in Evrete, whose findings leave the session as those of the rule base do. Sessions
 * are continuous: in the default mode activations that follow an insertion are lost.
 */
public final class EvreteSubset implements AutoCloseable {
  private static final String WHO = EvreteFindings.WHO;

  private final KnowledgeService service = new KnowledgeService();
  private final Knowledge knowledge;

  /** Loads the rules. */
  public EvreteSubset() {
    knowledge = service.newKnowledge().configureTypes(EvreteFields::declare);
    RuleSetBuilder<Knowledge> rules = knowledge.builder();
    stages(rules);
    cycle(rules);
    joins(rules);
    rules.build();
  }

  /** Fires the rules over the facts of a situation. */
  public List<Finding> judge(Situation situation) {
    List<Finding> findings = new ArrayList<>();
    try (StatefulSession session = knowledge.newStatefulSession(ActivationMode.CONTINUOUS)) {
      session.set(EvreteFindings.FINDINGS, findings);
      session.insertAndFire(situation.facts());
    }
    return findings;
  }

  @Override
  public void close() {
    service.shutdown();
  }

  private static void stages(RuleSetBuilder<Knowledge> rules) {
    stage(rules, "thanks", CycleStage.THANK);
    stage(rules, "awaits", CycleStage.AWAIT);
    stage(rules, "asks", CycleStage.ASK);
    stage(rules, "gives", CycleStage.GIVE);
  }

  private static void stage(RuleSetBuilder<Knowledge> rules, String field, CycleStage stage) {
    rules
        .newRule("derived." + field)
        .forEach(EvreteFindings.ASKED, InQuestion.class)
        .where(holds(), EvreteFindings.ASKED + '.' + field)
        .execute(context -> context.insert(new Stage(EvreteFindings.asked(context), stage)));
  }

  private static void cycle(RuleSetBuilder<Knowledge> rules) {
    rules
        .newRule("cycle.thank")
        .forEach(WHO, Standing.class)
        .where(holds(), "$who.thanks")
        .execute(EvreteFindings::thank);
    rules
        .newRule("cycle.give-back")
        .forEach(WHO, Standing.class)
        .where(holds(), "$who.indebted")
        .execute(EvreteFindings::giveBack);
    rules
        .newRule("cycle.ask-unanswered")
        .forEach(WHO, Standing.class)
        .where(holds(), "$who.unanswered")
        .execute(EvreteFindings::nudge);
    rules
        .newRule("upkeep.drifting")
        .forEach(WHO, Standing.class)
        .where(holds(), "$who.drifting")
        .execute(EvreteFindings::reconnect);
    rules
        .newRule("advocate.keep-warm")
        .forEach(WHO, Standing.class)
        .where(holds(), "$who.cold")
        .execute(EvreteFindings::keepWarm);
  }

  private static void joins(RuleSetBuilder<Knowledge> rules) {
    rules
        .newRule("cycle.ask")
        .forEach("$needs", OwnerNeeds.class, "$offers", Offers.class, "$stage", Stage.class)
        .where(holds(), "$stage.ask")
        .where(equal(), "$offers.topic", "$needs.topic")
        .where(equal(), "$stage.contact", "$offers.contact")
        .execute(EvreteFindings::ask);
  }

  /** A new one each time: Evrete takes conditions for one that share their predicate. */
  private static ValuesPredicate holds() {
    return new ValuesPredicate() {
      @Override
      public boolean test(IntToValue values) {
        return values.get(0, Boolean.class);
      }
    };
  }

  private static ValuesPredicate equal() {
    return new ValuesPredicate() {
      @Override
      public boolean test(IntToValue values) {
        return values.get(0).equals(values.get(1));
      }
    };
  }
}
