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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds who can introduce the owner to somebody: the best paths over the owner's own ties, those
 * the owner noted between others, and a graph that many share. People the owner knows already come
 * first, and no introduction to them is looked for. No way leads over somebody who declined this
 * introduction or was asked for too many, nor from somebody to a person they declined to introduce.
 * With {@link HubDiscount#NONE} and an empty graph the best way is that of the rule {@code
 * intro.path}. Thread-safe; nothing is kept between searches.
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
      PeopleDirectory directory,
      SocialGraph graph,
      PathFinder finder,
      IntroductionRequests requests,
      RouteLimits limits) {

    /** Those the owner knows already, and then introductions to the others. */
    List<WarmPath> best(Set<String> goals, int count) {
      if (goals.isEmpty()) {
        return List.of();
      }
      Set<String> around = around(goals);
      around.removeAll(goals);
      around.addAll(directory.archived());
      List<WarmPath> direct = paths(goals, around, 1, goals.size());
      List<WarmPath> best = new ArrayList<>(direct.stream().limit(count).toList());
      Set<String> known =
          direct.stream().map(path -> graph.id(path.last())).collect(Collectors.toSet());
      Set<String> others = new HashSet<>(goals);
      others.removeAll(known);
      around.addAll(known);
      int wanted = count - best.size();
      if (wanted > 0 && !others.isEmpty()) {
        best.addAll(introductions(others, around, wanted));
      }
      return best;
    }

    /**
     * The best paths without a tie over which an introduction was declined. Such a tie is left out
     * by going around either of its ends, since each of them may be on another path.
     */
    private List<WarmPath> introductions(Set<String> goals, Set<String> around, int count) {
      Set<Integer> firsts = new HashSet<>();
      return Stream.of(0, 1)
          .flatMap(end -> withoutDeclined(goals, new HashSet<>(around), count, end).stream())
          .sorted(Comparator.comparingDouble(WarmPath::counted).reversed())
          .filter(path -> firsts.add(path.first()))
          .limit(count)
          .toList();
    }

    private List<WarmPath> withoutDeclined(
        Set<String> goals, Set<String> around, int count, int end) {
      while (true) {
        List<WarmPath> found = paths(goals, around, network.policy().maxHops(), count);
        Set<String> declined =
            found.stream()
                .flatMap(this::declined)
                .map(tie -> goals.contains(tie.get(end)) ? tie.get(1 - end) : tie.get(end))
                .collect(Collectors.toSet());
        if (!around.addAll(declined)) {
          return found;
        }
      }
    }

    /** The ties of a path whose first end declined to introduce the owner to the other. */
    private Stream<List<String>> declined(WarmPath path) {
      List<String> ids = path.people().stream().map(graph::id).toList();
      return IntStream.range(1, ids.size() - 1)
          .mapToObj(place -> ids.subList(place, place + 2))
          .filter(
              tie ->
                  requests.progress(tie.get(0), Set.of(tie.get(1)))
                      == IntroductionRequests.Progress.DECLINED);
    }

    private List<WarmPath> paths(Set<String> goals, Set<String> around, int hops, int count) {
      int owner = graph.find(network.owner().id()).orElseThrow();
      return finder.best(new PathQuestion(owner, numbers(goals), numbers(around), hops, count));
    }

    private Set<Integer> numbers(Set<String> ids) {
      return ids.stream()
          .map(graph::find)
          .flatMapToInt(OptionalInt::stream)
          .boxed()
          .collect(Collectors.toSet());
    }

    /** The ids of those whom no way to these people may lead over. */
    Set<String> around(Set<String> goals) {
      Set<String> around = new HashSet<>(limits.avoided());
      passedOver(goals).forEach(one -> around.add(one.id()));
      return around;
    }

    List<RouteAnswer.PassedOver> passedOver(Set<String> goals) {
      List<RouteAnswer.PassedOver> passedOver = new ArrayList<>();
      for (PeopleDirectory.Listed one : directory.all()) {
        RouteAnswer.Reason why =
            goals.contains(one.id()) || directory.isArchived(one.id())
                ? null
                : reason(one.id(), goals);
        if (why != null) {
          passedOver.add(new RouteAnswer.PassedOver(one.id(), one.name(), why));
        }
      }
      return passedOver;
    }

    private RouteAnswer.@Nullable Reason reason(String id, Set<String> goals) {
      if (limits.avoided().contains(id)) {
        return RouteAnswer.Reason.AVOIDED;
      }
      return switch (requests.progress(id, goals)) {
        case DECLINED -> RouteAnswer.Reason.DECLINED;
        case NONE ->
            requests.asksThisMonth(id) >= limits.monthlyAsks()
                ? RouteAnswer.Reason.ASKED_OFTEN
                : null;
        case ASKED, AGREED -> null;
      };
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
    IntroductionRequests requests = new IntroductionRequests(network, today);
    Asked asked = new Asked(network, directory, graph, finder.over(graph), requests, limits);
    RouteDescription.KnownLinks known =
        new RouteDescription.KnownLinks(network, today, standings, ties, directory);
    RouteDescription words = new RouteDescription(coach, known, graph, discount);
    List<WarmPath> routes = asked.best(goals, limits.count());
    List<WarmPath> nearest =
        routes.isEmpty() && goal instanceof RouteGoal.ToPerson ? nearest(asked, goals) : List.of();
    return new RouteAnswer(
        routes.stream().map(path -> words.of(path, requests)).toList(),
        asked.passedOver(goals),
        nearest.stream().map(path -> words.of(path, requests)).toList());
  }

  private static List<WarmPath> nearest(Asked asked, Set<String> goals) {
    Set<Topic> markets =
        goals.stream()
            .flatMap(id -> asked.directory.person(id).markets().stream())
            .collect(Collectors.toSet());
    Set<String> others = new HashSet<>(asked.directory.inMarkets(markets));
    others.removeAll(goals);
    others.removeAll(asked.around(goals));
    List<WarmPath> nearest = new ArrayList<>();
    while (nearest.size() < MOST_NEAREST) {
      Optional<WarmPath> best = best(asked, others);
      if (best.isEmpty()) {
        break;
      }
      nearest.add(best.get());
      others.remove(asked.graph.id(best.get().last()));
    }
    return nearest;
  }

  /**
   * The best way to one of these people. Who may be asked differs by whom they were asked about;
   * those nobody was asked about are looked for at once.
   */
  private static Optional<WarmPath> best(Asked asked, Set<String> people) {
    Map<Boolean, Set<String>> byAsked =
        people.stream()
            .collect(Collectors.partitioningBy(asked.requests::isAbout, Collectors.toSet()));
    Stream<Set<String>> each = byAsked.getOrDefault(true, Set.of()).stream().map(Set::of);
    return Stream.concat(Stream.of(byAsked.getOrDefault(false, Set.of())), each)
        .flatMap(goals -> asked.best(goals, 1).stream())
        .min(
            Comparator.comparing((WarmPath path) -> path.ties().size() > 1)
                .thenComparing(Comparator.comparingDouble(WarmPath::counted).reversed())
                .thenComparing(path -> path.ties().size())
                .thenComparing(path -> asked.graph.id(path.last())));
  }
}
