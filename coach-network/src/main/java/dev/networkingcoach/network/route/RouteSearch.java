package dev.networkingcoach.network.route;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.explain.ContactStanding;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.network.graph.SocialGraph;
import dev.networkingcoach.network.path.HubDiscount;
import dev.networkingcoach.network.path.NetworkTies;
import dev.networkingcoach.network.path.PathFinder;
import dev.networkingcoach.network.path.PathQuestion;
import dev.networkingcoach.network.path.WarmPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds who can introduce the owner to somebody: the best paths over the owner's own ties, those
 * the owner noted between others, and a graph that many share. No way leads over who declined this
 * introduction or was asked for too many. With {@link HubDiscount#NONE} and an empty graph the best
 * way is that of the rule {@code intro.path}. Thread-safe; nothing is kept between searches.
 */
public final class RouteSearch {
  private static final int MOST_NEAREST = 3;

  private final Coach coach;
  private final SocialGraph shared;
  private final HubDiscount discount;
  private final PathFinder finder;

  /**
   * A search.
   *
   * @param coach says how strong the owner's ties are, and whom the owner may ask
   * @param shared who knows whom beside what a network says; may be empty
   * @param discount how much less hubs count
   * @throws IllegalArgumentException if ties of the graph have a direction
   */
  public RouteSearch(Coach coach, SocialGraph shared, HubDiscount discount) {
    this.coach = coach;
    this.shared = shared;
    this.discount = discount;
    this.finder = new PathFinder(shared, discount);
  }

  /** What one question looks at. */
  private record Asked(
      Network network,
      LocalDate today,
      PeopleDirectory directory,
      SocialGraph graph,
      PathFinder finder,
      Set<String> archived) {

    List<WarmPath> best(Set<String> goals, Set<String> avoided, int count) {
      Set<String> kept = new HashSet<>(avoided);
      kept.removeAll(goals);
      kept.addAll(archived);
      int owner = graph.find(network.owner().id()).orElseThrow();
      return finder.best(
          new PathQuestion(
              owner, numbers(goals), numbers(kept), network.policy().maxHops(), count));
    }

    private Set<Integer> numbers(Set<String> ids) {
      return ids.stream()
          .map(graph::find)
          .flatMapToInt(OptionalInt::stream)
          .boxed()
          .collect(Collectors.toSet());
    }
  }

  /**
   * The best ways, and where there is none, those to others of the same market.
   *
   * @param network everything known; facts dated after {@code today} do not exist yet
   * @param goal whom the owner wants to reach
   * @param limits how many ways, and around whom
   * @param today the day to look at, in the owner's zone
   */
  public RouteAnswer find(Network network, RouteGoal goal, RouteLimits limits, LocalDate today) {
    PeopleDirectory directory = new PeopleDirectory(network);
    Set<String> goals = new HashSet<>(directory.meant(goal));
    goals.remove(network.owner().id());
    Map<String, ContactStanding> standings = coach.overview(network, today).standings();
    NetworkTies ties = new NetworkTies(network, standings);
    SocialGraph graph = ties.over(shared);
    Asked asked =
        new Asked(network, today, directory, graph, finder.over(graph), directory.archived());
    IntroductionRequests requests = new IntroductionRequests(network, today);
    List<RouteAnswer.PassedOver> passedOver = passedOver(asked, requests, goals, limits);
    Set<String> around =
        passedOver.stream().map(RouteAnswer.PassedOver::id).collect(Collectors.toSet());
    around.addAll(limits.avoided());
    RouteDescription.KnownLinks known =
        new RouteDescription.KnownLinks(network, today, standings, ties, directory);
    RouteDescription words = new RouteDescription(coach, known, graph, discount);
    List<WarmRoute> routes =
        asked.best(goals, around, limits.count()).stream()
            .map(path -> words.of(path, requests, goals))
            .toList();
    List<WarmRoute> nearest =
        routes.isEmpty() && goal instanceof RouteGoal.ToPerson
            ? nearest(asked, goals, around, path -> words.of(path, requests, goals))
            : List.of();
    return new RouteAnswer(routes, passedOver, nearest);
  }

  private static List<RouteAnswer.PassedOver> passedOver(
      Asked asked, IntroductionRequests requests, Set<String> goals, RouteLimits limits) {
    List<RouteAnswer.PassedOver> passedOver = new ArrayList<>();
    for (PeopleDirectory.Listed one : asked.directory.all()) {
      String id = one.id();
      if (goals.contains(id) || asked.archived.contains(id)) {
        continue;
      }
      IntroductionRequests.Progress progress = requests.progress(id, goals);
      RouteAnswer.Reason why = null;
      if (limits.avoided().contains(id)) {
        why = RouteAnswer.Reason.AVOIDED;
      } else if (progress == IntroductionRequests.Progress.DECLINED) {
        why = RouteAnswer.Reason.DECLINED;
      } else if (progress == IntroductionRequests.Progress.NONE
          && requests.asksThisMonth(id) >= limits.monthlyAsks()) {
        why = RouteAnswer.Reason.ASKED_OFTEN;
      }
      if (why != null) {
        passedOver.add(new RouteAnswer.PassedOver(id, one.name(), why));
      }
    }
    return passedOver;
  }

  private static List<WarmRoute> nearest(
      Asked asked, Set<String> goals, Set<String> around, Function<WarmPath, WarmRoute> told) {
    Set<Topic> markets =
        goals.stream()
            .flatMap(id -> asked.directory.person(id).markets().stream())
            .collect(Collectors.toSet());
    Set<String> others = new HashSet<>(asked.directory.inMarkets(markets));
    others.removeAll(goals);
    others.removeAll(around);
    List<WarmRoute> nearest = new ArrayList<>();
    while (nearest.size() < MOST_NEAREST && !others.isEmpty()) {
      List<WarmPath> best = asked.best(others, around, 1);
      if (best.isEmpty()) {
        break;
      }
      WarmRoute route = told.apply(best.get(0));
      nearest.add(route);
      others.remove(route.goal().id());
    }
    return nearest;
  }
}
