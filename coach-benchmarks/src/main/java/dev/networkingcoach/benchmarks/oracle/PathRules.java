package dev.networkingcoach.benchmarks.oracle;

import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.plan.Action;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reaching targets through the people one knows. */
final class PathRules {
  private final Relationships relationships;
  private final Proposals proposals;
  private final Map<String, Target> open = new HashMap<>();
  private @Nullable PeopleGraph graph;

  PathRules(Relationships relationships, Proposals proposals) {
    this.relationships = relationships;
    this.proposals = proposals;
    for (Target target : relationships.network.targets()) {
      OracleStanding known = relationships.of(target.id());
      if (!target.reached()
          && !relationships.isArchived(target.id())
          && (known == null || known.touches == 0)) {
        open.put(target.id(), target);
      }
    }
  }

  void advise() {
    if (open.isEmpty()) {
      return;
    }
    open.values().forEach(this::path);
    Set<String> tried = new HashSet<>();
    for (OracleStanding standing : relationships.standings) {
      stalled(standing, tried);
    }
  }

  private void path(Target target) {
    OracleStanding first = first(people().bestPath(target.id()));
    if (first != null && !first.asking.awaitsAnswerAbout(target.id())) {
      LocalDate by = target.by();
      proposals.add(
          Rule.INTRO_PATH,
          first.mayAsk(relationships.policy) ? Action.ASK_FOR_INTRODUCTION : Action.WARM_UP,
          Subject.of(first).towards(target.id()),
          by == null ? Timing.anytime() : Timing.due(by.toEpochDay()));
    }
  }

  private void stalled(OracleStanding standing, Set<String> tried) {
    Interaction ask = standing.asking.open();
    if (ask == null || ask.target() == null || isFresh(ask)) {
      return;
    }
    Target target = open.get(ask.target());
    if (target == null) {
      return;
    }
    OracleStanding first = first(people().bestPath(target.id(), standing.id()));
    if (first != null) {
      Subject subject = Subject.of(first).towards(target.id());
      if (tried.add(subject.key(Rule.INTRO_STALLED))) {
        proposals.add(Rule.INTRO_STALLED, Action.TRY_ANOTHER_PATH, subject, Timing.anytime());
      }
    }
  }

  private boolean isFresh(Interaction ask) {
    return relationships.today < ask.on().toEpochDay() + 14;
  }

  private @Nullable OracleStanding first(List<String> path) {
    return path.isEmpty() ? null : relationships.of(path.get(0));
  }

  private PeopleGraph people() {
    PeopleGraph known = graph;
    if (known == null) {
      known = new PeopleGraph(relationships);
      graph = known;
    }
    return known;
  }
}
