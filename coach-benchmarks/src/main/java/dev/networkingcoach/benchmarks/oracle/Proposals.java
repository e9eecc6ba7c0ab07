package dev.networkingcoach.benchmarks.oracle;

import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Collects what the rules advise and ranks it. */
final class Proposals {
  private static final Comparator<OracleAdvice> RANKING =
      (a, b) -> {
        if (a.score() != b.score()) {
          return Integer.compare(b.score(), a.score());
        }
        int order = compareDue(a, b);
        return order != 0 ? order : a.key().compareTo(b.key());
      };

  private final List<OracleAdvice> advice = new ArrayList<>();
  private final Responses responses;
  private final Policy policy;
  private final long today;
  private final Set<Rule> speaking = EnumSet.noneOf(Rule.class);

  Proposals(Responses responses, Policy policy, long today) {
    this.responses = responses;
    this.policy = policy;
    this.today = today;
    for (Rule rule : Rule.values()) {
      if (!policy.off().contains(rule.id)) {
        speaking.add(rule);
      }
    }
  }

  void add(Rule rule, Action action, Subject subject, Timing timing) {
    if (!speaking.contains(rule) || !timing.isShownOn(today, policy.staleDays())) {
      return;
    }
    String key = subject.key(rule);
    Urgency urgency = urgency(timing);
    LocalDate due = timing.dueDate();
    advice.add(
        new OracleAdvice(
            key,
            rule.id,
            action,
            subject.contacts(),
            subject.target(),
            subject.topics(),
            due,
            timing.bestByDate(),
            urgency,
            policy.weights().getOrDefault(rule.id, rule.weight) + points(urgency),
            responses.suppress(key, rule.id)));
  }

  private Urgency urgency(Timing timing) {
    if (!timing.hasDue()) {
      return Urgency.ANYTIME;
    }
    long days = timing.due() - today;
    if (days <= 0) {
      return days == 0 ? Urgency.TODAY : Urgency.OVERDUE;
    }
    return days <= 3 ? Urgency.SOON : Urgency.LATER;
  }

  private static int points(Urgency urgency) {
    return switch (urgency) {
      case TODAY -> 40;
      case OVERDUE -> 30;
      case SOON -> 20;
      case LATER -> 10;
      case ANYTIME -> 0;
    };
  }

  private static int compareDue(OracleAdvice a, OracleAdvice b) {
    if (a.due() == null || b.due() == null) {
      return Boolean.compare(a.due() == null, b.due() == null);
    }
    return a.due().compareTo(b.due());
  }

  OraclePlan plan() {
    advice.sort(RANKING);
    DailyAgenda agenda = new DailyAgenda(policy.dailyBudget());
    for (OracleAdvice candidate : advice) {
      agenda.offer(candidate);
    }
    return new OraclePlan(advice, agenda.keys());
  }
}
