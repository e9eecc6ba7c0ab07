package dev.networkingcoach.network.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.path.RoundedStrength;
import dev.networkingcoach.network.graph.GraphBuilder;
import dev.networkingcoach.network.graph.GraphOverlay;
import dev.networkingcoach.network.graph.NamedTie;
import dev.networkingcoach.network.graph.RowCursor;
import dev.networkingcoach.network.graph.SocialGraph;
import dev.networkingcoach.network.graph.TieList;
import dev.networkingcoach.network.made.GraphModels;
import dev.networkingcoach.rules.internal.path.TieGraph;
import dev.networkingcoach.rules.internal.path.TiePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathFinderTest {
  private static final int NETWORKS = 1_500;

  /**
   * The same paths and strengths as those of the rules, with strengths that often give another
   * double where they are multiplied in another order, and at the border of what is rounded.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 0.5",
        "0.77 0.83",
        "0.02 0.05 0.81 0.93",
        "0.1 0.3 0.7 0.9 0.3333333333333333 0.6666666666666666",
        "0.005 0.015 0.125 0.375 0.905 0.995",
        "0.5 0.25 1e-200 3e-150 4.9e-324",
        "1 0.7 0.3 1.5e-323 2.2e-308"
      })
  void withoutDiscountThePathsAreThoseOfTheRulebook(String strengths) {
    String[] each = strengths.split(" ", -1);
    for (int seed = 0; seed < NETWORKS; seed++) {
      Random dice = new Random(seed);
      int people = 5 + dice.nextInt(12);
      int density = 10 + dice.nextInt(40);
      TieGraph rules = new TieGraph("p0");
      GraphOverlay overlay = new GraphOverlay(SocialGraph.empty());
      for (int one = 0; one < people; one++) {
        for (int other = one + 1; other < people; other++) {
          if (dice.nextInt(100) < density) {
            double strength = Double.parseDouble(each[dice.nextInt(each.length)]);
            rules.add("p" + one, "p" + other, strength);
            overlay.tie(new NamedTie("p" + one, "p" + other, strength));
          }
        }
      }
      int maxHops = 1 + dice.nextInt(6);
      String avoided = dice.nextInt(3) == 0 ? "p" + (1 + dice.nextInt(people - 1)) : null;
      compare(rules, overlay.build(), people, maxHops, avoided);
    }
  }

  private static void compare(
      TieGraph rules, SocialGraph graph, int people, int maxHops, String avoided) {
    PathFinder finder = new PathFinder(graph, HubDiscount.NONE);
    if (graph.find("p0").isEmpty()) {
      return;
    }
    int owner = graph.find("p0").getAsInt();
    Set<Integer> barred =
        avoided == null || graph.find(avoided).isEmpty()
            ? Set.of()
            : Set.of(graph.find(avoided).getAsInt());
    for (int target = 1; target < people; target++) {
      Optional<TiePath> expected = rules.best("p" + target, maxHops, avoided);
      List<WarmPath> found =
          graph.find("p" + target).isEmpty()
              ? List.of()
              : finder.best(
                  new PathQuestion(
                      owner, Set.of(graph.find("p" + target).getAsInt()), barred, maxHops, 1));
      assertThat(found.stream().map(path -> ids(graph, path)).findFirst())
          .isEqualTo(expected.map(TiePath::nodes));
      assertThat(found.stream().map(WarmPath::counted).findFirst())
          .isEqualTo(expected.map(TiePath::strength));
    }
  }

  /** On a larger graph: each first person's best path, by walking all ways. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void theBestPathsHaveDifferentFirstPeople(int maxHops) {
    SocialGraph graph = new GraphModels(3).withStrengths().preferential(300, 3);
    PathFinder finder = new PathFinder(graph, HubDiscount.NONE);
    for (int owner = 100; owner < 140; owner++) {
      int target = 299 - owner;
      List<WarmPath> best =
          finder.best(new PathQuestion(owner, Set.of(target), Set.of(), maxHops, 3));
      assertThat(best.stream().map(WarmPath::counted).toList())
          .isEqualTo(new EveryWay(graph, target, maxHops).strongestByFirst(owner, 3));
      assertThat(best.stream().map(WarmPath::first)).doesNotHaveDuplicates();
      best.forEach(path -> checkTies(graph, path));
    }
  }

  private static void checkTies(SocialGraph graph, WarmPath path) {
    RowCursor cursor = graph.out().cursor();
    double strength = 1;
    for (int tie = 0; tie < path.ties().size(); tie++) {
      cursor.move(path.people().get(tie));
      int place = cursor.find(path.people().get(tie + 1));
      assertThat(cursor.strength(place)).isEqualTo(path.ties().get(tie));
      assertThat(path.ties().get(path.weakest())).isLessThanOrEqualTo(path.ties().get(tie));
      strength *= path.ties().get(tie);
    }
    assertThat(path.strength()).isEqualTo(RoundedStrength.of(strength));
  }

  @Test
  void aHubCountsLessTheMorePeopleTheyKnow() {
    GraphOverlay overlay =
        new GraphOverlay(SocialGraph.empty())
            .tie(new NamedTie("me", "star", 0.9))
            .tie(new NamedTie("star", "lee", 0.9))
            .tie(new NamedTie("me", "dana", 0.5))
            .tie(new NamedTie("dana", "lee", 0.5));
    for (int fan = 0; fan < 998; fan++) {
      overlay.tie(new NamedTie("star", "fan" + fan, 0.1));
    }
    SocialGraph graph = overlay.build();
    PathQuestion question = between(graph, "me", "lee", 2);
    List<WarmPath> plain = new PathFinder(graph, HubDiscount.NONE).best(question);
    List<WarmPath> discounted = new PathFinder(graph, HubDiscount.SHARED_TIME).best(question);
    assertThat(plain.stream().map(path -> graph.id(path.first()))).containsExactly("star", "dana");
    assertThat(discounted.stream().map(path -> graph.id(path.first())))
        .containsExactly("dana", "star");
    assertThat(discounted.get(1).strength()).isEqualTo(0.81);
    assertThat(discounted.get(1).counted()).isEqualTo(0.2025);
    assertThat(discounted.get(0).counted()).isEqualTo(0.25);
  }

  @Test
  void whoIsNearestToAnyOfSeveralComesFirst() {
    SocialGraph graph =
        new GraphOverlay(SocialGraph.empty())
            .tie(new NamedTie("me", "ann", 0.4))
            .tie(new NamedTie("me", "bob", 0.9))
            .tie(new NamedTie("ann", "pay1", 0.9))
            .tie(new NamedTie("bob", "cy", 0.9))
            .tie(new NamedTie("cy", "pay2", 0.9))
            .tie(new NamedTie("pay2", "pay1", 1))
            .build();
    Set<Integer> staff = Set.of(graph.find("pay1").getAsInt(), graph.find("pay2").getAsInt());
    int me = graph.find("me").getAsInt();
    List<WarmPath> best =
        new PathFinder(graph, HubDiscount.NONE).best(new PathQuestion(me, staff, Set.of(), 4, 5));
    assertThat(best.stream().map(path -> ids(graph, path)))
        .containsExactly(List.of("me", "bob", "cy", "pay2"), List.of("me", "ann", "pay1"));
  }

  @Test
  void nobodyIsReachedWhereNoPathLeads() {
    SocialGraph graph = new GraphModels(1).ring(20, 1);
    PathFinder finder = new PathFinder(graph, HubDiscount.NONE);
    assertThat(finder.best(between(graph, "0", "5", 4))).isEmpty();
    assertThat(finder.best(between(graph, "0", "4", 4))).hasSize(1);
    assertThat(finder.best(between(graph, "0", "0", 4))).isEmpty();
    TieList ties = new TieList();
    ties.add(1, 2);
    SocialGraph directed = new GraphBuilder(ties, true).numbered();
    assertThatThrownBy(() -> new PathFinder(directed, HubDiscount.NONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anOverlayIsSearchedInTheSameMemory() {
    SocialGraph base = new GraphModels(1).ring(10, 1);
    PathFinder finder = new PathFinder(base, HubDiscount.NONE);
    assertThat(finder.best(between(base, "0", "4", 4))).hasSize(1);
    GraphOverlay overlay = new GraphOverlay(base);
    for (int person = 0; person < 2_000; person++) {
      overlay.tie(new NamedTie("new" + person, person == 0 ? "4" : "new" + (person - 1), 1));
    }
    SocialGraph laid = overlay.own("me", Map.of("3", 0.5)).build();
    assertThat(ids(laid, finder.over(laid).best(between(laid, "me", "new1", 4)).get(0)))
        .containsExactly("me", "3", "4", "new0", "new1");
    assertThat(laid.people()).isEqualTo(2_011);
    assertThat(finder.best(between(base, "0", "4", 4))).hasSize(1);
  }

  private static PathQuestion between(SocialGraph graph, String owner, String target, int hops) {
    return new PathQuestion(
        graph.find(owner).getAsInt(), Set.of(graph.find(target).getAsInt()), Set.of(), hops, 3);
  }

  private static List<String> ids(SocialGraph graph, WarmPath path) {
    return path.people().stream().map(graph::id).toList();
  }

  /** All ways without a person twice, one after the other. */
  private static final class EveryWay {
    private final SocialGraph graph;
    private final int target;
    private final int maxHops;
    private final List<Integer> way = new ArrayList<>();

    EveryWay(SocialGraph graph, int target, int maxHops) {
      this.graph = graph;
      this.target = target;
      this.maxHops = maxHops;
    }

    List<Double> strongestByFirst(int owner, int count) {
      List<Double> strongest = new ArrayList<>();
      RowCursor cursor = graph.out().cursor();
      cursor.move(owner);
      way.add(owner);
      for (int at = cursor.from(); at < cursor.to(); at++) {
        double best = strongest(cursor.targets()[at], cursor.strength(at));
        if (best > 0) {
          strongest.add(RoundedStrength.of(best));
        }
      }
      strongest.sort(Comparator.reverseOrder());
      return strongest.subList(0, Math.min(count, strongest.size()));
    }

    private double strongest(int person, double strength) {
      if (person == target) {
        return strength;
      }
      if (way.contains(person) || way.size() == maxHops) {
        return -1;
      }
      way.add(person);
      double best = -1;
      RowCursor cursor = graph.out().cursor();
      cursor.move(person);
      for (int at = cursor.from(); at < cursor.to(); at++) {
        best = Math.max(best, strongest(cursor.targets()[at], strength * cursor.strength(at)));
      }
      way.remove(way.size() - 1);
      return best;
    }
  }
}
