package dev.networkingcoach.benchmarks.oracle;

import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.plan.Action;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Giving, asking and thanking. */
final class CycleRules {
  private static final int REPLY_AFTER = 2;
  private static final int REPLY_UNTIL = 30;

  private final Policy policy;
  private final Proposals proposals;
  private final Set<Topic> needs;

  CycleRules(Relationships relationships, Proposals proposals) {
    policy = relationships.policy;
    needs = relationships.ownerNeeds;
    this.proposals = proposals;
  }

  void advise(OracleStanding standing) {
    thank(standing);
    Interaction latest = standing.asking.latest();
    if (latest != null) {
      giveBack(standing, latest);
      askUnanswered(standing);
    }
    reply(standing);
    ask(standing);
  }

  private void thank(OracleStanding standing) {
    if (standing.owesThanks()) {
      long since = standing.owedSince;
      proposals.add(
          Rule.CYCLE_THANK,
          Action.THANK,
          Subject.of(standing).anchored(since),
          Timing.due(since + policy.thankDays()));
    }
  }

  private void giveBack(OracleStanding standing, Interaction latest) {
    if ((long) standing.asking.count() * policy.givesPerAsk() > standing.gives) {
      long asked = latest.on().toEpochDay();
      proposals.add(
          Rule.CYCLE_GIVE_BACK,
          Action.GIVE,
          Subject.of(standing).anchored(asked),
          Timing.due(asked + 7));
    }
  }

  private void askUnanswered(OracleStanding standing) {
    Interaction open = standing.asking.open();
    if (open != null) {
      long asked = open.on().toEpochDay();
      if (standing.today >= asked + policy.askPatienceDays()) {
        proposals.add(
            Rule.CYCLE_ASK_UNANSWERED,
            Action.NUDGE_ASK,
            Subject.of(standing).anchored(asked),
            Timing.due(asked + 14));
      }
    }
  }

  private void reply(OracleStanding standing) {
    long wrote = standing.lastTouch;
    if (standing.waitsForReply()
        && standing.today >= wrote + REPLY_AFTER
        && standing.today <= wrote + REPLY_UNTIL) {
      proposals.add(
          Rule.CYCLE_REPLY,
          Action.REPLY,
          Subject.of(standing).anchored(wrote),
          Timing.due(wrote + 3, wrote + REPLY_UNTIL));
    }
  }

  private void ask(OracleStanding standing) {
    if (needs.isEmpty() || standing.offers.isEmpty() || !standing.mayAsk(policy)) {
      return;
    }
    Set<String> wanted = new TreeSet<>();
    for (Topic offer : standing.offers) {
      if (needs.contains(offer)) {
        wanted.add(offer.folded());
      }
    }
    if (!wanted.isEmpty()) {
      Subject subject = Subject.of(standing).about(List.copyOf(wanted));
      proposals.add(Rule.CYCLE_ASK, Action.ASK, subject, Timing.anytime());
    }
  }
}
