package dev.networkingcoach.json;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.explain.Explanation;
import dev.networkingcoach.api.explain.Overview;
import dev.networkingcoach.api.explain.RuleDescription;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.api.review.PlannedAction;
import dev.networkingcoach.api.review.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A coach that advises nothing. */
class SilentCoach implements Coach {
  @Override
  public Plan advise(Network network, LocalDate today) {
    return new Plan(network.owner().id(), today, List.of(), List.of());
  }

  @Override
  public Verdict review(PlannedAction action, Network network, LocalDate today) {
    return new Verdict(Verdict.Outcome.GO, List.of(), List.of());
  }

  @Override
  public Explanation explain(String contact, Network network, LocalDate today) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Overview overview(Network network, LocalDate today) {
    return new Overview(Map.of(), List.of());
  }

  @Override
  public List<RuleDescription> rules() {
    return List.of();
  }
}
