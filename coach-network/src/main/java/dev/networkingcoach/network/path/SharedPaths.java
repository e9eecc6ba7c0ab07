package dev.networkingcoach.network.path;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.path.IntroductionPath;
import dev.networkingcoach.api.path.IntroductionPaths;
import dev.networkingcoach.network.graph.SocialGraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The paths of the rulebook over the ties of a network and those of a graph that many share: the
 * owner's own ties are as strong as the coach says, those between others as the network says, and
 * where both know a tie the stronger counts. Hubs are not discounted. People are the same where
 * their ids are. Over an empty graph its paths are those that the rules advise by. Thread-safe.
 */
public final class SharedPaths implements IntroductionPaths {
  private final Coach coach;
  private final SocialGraph shared;
  private final PathFinder finder;

  /**
   * Paths over a graph.
   *
   * @param coach says how strong the owner's ties are
   * @param shared who knows whom beside what a network says
   * @throws IllegalArgumentException if ties of the graph have a direction
   */
  public SharedPaths(Coach coach, SocialGraph shared) {
    this.coach = coach;
    this.shared = shared;
    this.finder = new PathFinder(shared, HubDiscount.NONE);
  }

  @Override
  public Optional<IntroductionPath> best(Network network, String person, LocalDate today) {
    NetworkTies ties = new NetworkTies(network, coach.overview(network, today).standings());
    SocialGraph graph = ties.over(shared);
    OptionalInt target = graph.find(person);
    if (target.isEmpty() || ties.archived().contains(person)) {
      return Optional.empty();
    }
    PathQuestion question =
        new PathQuestion(
            graph.find(network.owner().id()).orElseThrow(),
            Set.of(target.getAsInt()),
            numbers(graph, ties.archived()),
            network.policy().maxHops(),
            1);
    List<WarmPath> best = finder.over(graph).best(question);
    return best.stream()
        .findFirst()
        .map(path -> new IntroductionPath(ids(graph, path), path.counted()));
  }

  private static Set<Integer> numbers(SocialGraph graph, Set<String> ids) {
    return ids.stream()
        .map(graph::find)
        .flatMapToInt(OptionalInt::stream)
        .boxed()
        .collect(Collectors.toSet());
  }

  private static List<String> ids(SocialGraph graph, WarmPath path) {
    return path.people().stream().map(graph::id).toList();
  }
}
