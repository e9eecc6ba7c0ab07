package dev.networkingcoach.benchmarks.subset;

import static dev.networkingcoach.rules.internal.finding.Finding.advise;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.rules.internal.finding.Finding;
import dev.networkingcoach.rules.internal.standing.Choice;
import dev.networkingcoach.rules.internal.standing.InQuestion;
import dev.networkingcoach.rules.internal.standing.Offers;
import dev.networkingcoach.rules.internal.standing.OwnerNeeds;
import dev.networkingcoach.rules.internal.standing.Standing;
import dev.networkingcoach.rules.internal.standing.Thresholds;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.evrete.api.RhsContext;

/** The consequences of the rules in Evrete, as the rule base has them. */
final class EvreteFindings {
  static final String FINDINGS = "findings";
  static final String WHO = "$who";
  static final String ASKED = "$asked";

  private EvreteFindings() {}

  static Standing who(RhsContext context) {
    return context.get(Standing.class, WHO);
  }

  /** The id of the contact whose stage is asked for. */
  static String asked(RhsContext context) {
    return context.get(InQuestion.class, ASKED).contact();
  }

  private static void find(RhsContext context, Finding finding) {
    List<Finding> findings = context.getRuntime().get(FINDINGS);
    findings.add(finding);
  }

  static void thank(RhsContext context) {
    Standing who = who(context);
    Interaction received = Objects.requireNonNull(who.exchange().owedThanks());
    find(
        context,
        advise("cycle.thank", Action.THANK)
            .about(who)
            .because("received", received)
            .due(received.on().plusDays(who.policy().thankDays()))
            .anchor(received.on()));
  }

  static void giveBack(RhsContext context) {
    Standing who = who(context);
    Interaction asked = Objects.requireNonNull(who.exchange().latestAsk());
    find(
        context,
        advise("cycle.give-back", Action.GIVE)
            .about(who)
            .because("asked", asked)
            .because("asks", who.exchange().asks())
            .because("gives", who.exchange().gives())
            .due(asked.on().plusDays(Thresholds.GIVE_BACK_DAYS))
            .anchor(asked.on()));
  }

  static void nudge(RhsContext context) {
    Standing who = who(context);
    Interaction asked = Objects.requireNonNull(who.exchange().openAsk());
    find(
        context,
        advise("cycle.ask-unanswered", Action.NUDGE_ASK)
            .about(who)
            .because("asked", asked)
            .due(asked.on().plusDays(Thresholds.NUDGE_DUE_DAYS))
            .anchor(asked.on()));
  }

  static void reconnect(RhsContext context) {
    Standing who = who(context);
    find(
        context,
        advise("upkeep.drifting", Action.RECONNECT)
            .about(who)
            .because("touch", who.touches().last())
            .because("age", who.touches().age())
            .because("cadence", who.cadence())
            .due(Objects.requireNonNull(who.touches().last()).on().plusDays(who.cadence()))
            .neverStale());
  }

  static void ask(RhsContext context) {
    OwnerNeeds needs = context.get(OwnerNeeds.class, "$needs");
    Standing who = context.get(Offers.class, "$offers").standing();
    find(
        context,
        advise("cycle.ask", Action.ASK)
            .about(who)
            .topic(needs.written())
            .because("need", needs.written())
            .because("gives", who.exchange().gives())
            .because("asks", who.exchange().asks())
            .because("touch", who.touches().last()));
  }

  static void keepWarm(RhsContext context) {
    Standing who = who(context);
    Advocacy advocacy = who.contact().advocacy();
    LocalDate since = who.contact().advocacySince();
    find(
        context,
        advise(
                "advocate.keep-warm",
                advocacy == Advocacy.CANDIDATE ? Action.GET_TO_KNOW : Action.KEEP_WARM)
            .about(who)
            .because("touch", who.touches().last())
            .because("since", since)
            .because("stage", advocacy)
            .due(Choice.daysAfter(Choice.lastTouchOr(who, since), Thresholds.WARM_DAYS))
            .neverStale());
  }
}
