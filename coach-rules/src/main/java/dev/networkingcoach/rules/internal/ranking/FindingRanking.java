package dev.networkingcoach.rules.internal.ranking;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.plan.Urgency;
import dev.networkingcoach.rules.internal.finding.RuleFinding;
import dev.networkingcoach.rules.internal.standing.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** Ranks findings as section 4 of the rulebook says. Not thread-safe. */
public final class FindingRanking {
  /** A person answers one question and ignores five. */
  private static final Set<String> GROUNDWORK =
      Set.of("plan.purpose", "plan.positioning", "plan.markets", "plan.goals", "plan.targets");

  private final Network network;
  private final LocalDate today;
  private final ToIntFunction<String> weights;
  private final ResponseSuppression suppression;

  /** A ranking on a day, by the rules' weights. */
  public FindingRanking(Network network, LocalDate today, ToIntFunction<String> weights) {
    this.network = network;
    this.today = today;
    this.weights = weights;
    this.suppression = new ResponseSuppression(network.responses(), today);
  }

  /** Everything that is shown today, best first; what was found under one key is one. */
  public List<RankedFinding> rank(List<RuleFinding> findings) {
    Map<String, List<RuleFinding>> byKey = new HashMap<>(2 * findings.size());
    int staleDays = network.policy().staleDays();
    for (RuleFinding finding : findings) {
      if (finding.isShown(today, staleDays)) {
        byKey.merge(AdviceKeys.of(finding), List.of(finding), FindingRanking::together);
      }
    }
    List<RankedFinding> ranked = new ArrayList<>(byKey.size());
    byKey.forEach((key, same) -> ranked.add(ranked(key, same)));
    Collections.sort(ranked);
    return ranked;
  }

  private static List<RuleFinding> together(List<RuleFinding> before, List<RuleFinding> next) {
    List<RuleFinding> all = before.size() == 1 ? new ArrayList<>(before) : before;
    all.addAll(next);
    return all;
  }

  /**
   * The few worth doing today: nothing suppressed, no contact twice, one piece of groundwork,
   * within the daily budget. A meeting is left out only where all it is with are there, and keeps
   * nobody else out.
   */
  public List<String> agenda(List<RankedFinding> ranked) {
    List<String> agenda = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean grounded = false;
    for (RankedFinding next : ranked) {
      if (agenda.size() >= network.policy().dailyBudget()) {
        break;
      }
      boolean groundwork = GROUNDWORK.contains(next.finding().rule());
      if (!next.suppressed() && !(groundwork && grounded) && isNews(next, seen)) {
        agenda.add(next.key());
        grounded |= groundwork;
        if (!isMeeting(next)) {
          seen.addAll(next.contacts());
        }
      }
    }
    return agenda;
  }

  private static boolean isNews(RankedFinding next, Set<String> seen) {
    return isMeeting(next)
        ? !seen.containsAll(next.contacts())
        : Collections.disjoint(seen, next.contacts());
  }

  private static boolean isMeeting(RankedFinding next) {
    return next.finding().rule().startsWith("meeting.");
  }

  private RankedFinding ranked(String key, List<RuleFinding> findings) {
    RuleFinding finding = findings.get(0);
    LocalDate due = finding.due();
    Urgency urgency = Urgency.of(due, today);
    return new RankedFinding(
        key,
        findings,
        ids(finding.contacts()),
        topics(findings),
        urgency,
        due == null ? RankedFinding.NEVER : due.toEpochDay(),
        weights.applyAsInt(finding.rule()) + urgency.points(),
        suppression.hides(key, finding.rule()));
  }

  private static List<String> ids(List<Standing> contacts) {
    return switch (contacts.size()) {
      case 0 -> List.of();
      case 1 -> List.of(contacts.get(0).id());
      case 2 -> List.of(contacts.get(0).id(), contacts.get(1).id());
      default -> contacts.stream().map(Standing::id).toList();
    };
  }

  /** All topics; of two spellings of one, the first by plain order, whichever was found first. */
  private static List<Topic> topics(List<RuleFinding> findings) {
    if (findings.size() == 1) {
      return findings.get(0).topics();
    }
    TreeMap<String, Topic> topics = new TreeMap<>();
    for (RuleFinding finding : findings) {
      for (Topic topic : finding.topics()) {
        topics.merge(
            topic.folded(),
            topic,
            (one, other) -> one.text().compareTo(other.text()) <= 0 ? one : other);
      }
    }
    return List.copyOf(topics.values());
  }
}
