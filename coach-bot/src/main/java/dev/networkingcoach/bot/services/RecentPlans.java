package dev.networkingcoach.bot.services;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.explain.Explanation;
import dev.networkingcoach.api.explain.Overview;
import dev.networkingcoach.api.explain.RuleDescription;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.api.review.PlannedAction;
import dev.networkingcoach.api.review.Verdict;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A coach that does not think twice about the same facts on the same day: it keeps its last few
 * plans. What a turn shows, the next one often acts on, and what a turn foresees is what is there
 * once it is recorded. Thread-safe.
 */
public final class RecentPlans implements Coach {
  private static final int MOST = 8;

  private final Coach coach;
  private final Deque<PlanMade> made = new ArrayDeque<>();

  private record PlanMade(Network network, LocalDate today, Plan plan) {}

  /** Keeps the plans of this coach. */
  public RecentPlans(Coach coach) {
    this.coach = coach;
  }

  @Override
  public Plan advise(Network network, LocalDate today) {
    return kept(network, today).orElseGet(() -> keep(network, today, coach.advise(network, today)));
  }

  private synchronized Optional<Plan> kept(Network network, LocalDate today) {
    return made.stream()
        .filter(one -> one.today.equals(today) && one.network.equals(network))
        .map(PlanMade::plan)
        .findFirst();
  }

  private synchronized Plan keep(Network network, LocalDate today, Plan plan) {
    made.addFirst(new PlanMade(network, today, plan));
    if (made.size() > MOST) {
      made.removeLast();
    }
    return plan;
  }

  @Override
  public Verdict review(PlannedAction action, Network network, LocalDate today) {
    return coach.review(action, network, today);
  }

  @Override
  public Explanation explain(String contact, Network network, LocalDate today) {
    return coach.explain(contact, network, today);
  }

  @Override
  public Overview overview(Network network, LocalDate today) {
    return coach.overview(network, today);
  }

  @Override
  public List<RuleDescription> rules() {
    return coach.rules();
  }
}
