package dev.networkingcoach.network.made;

import dev.networkingcoach.network.graph.GraphBuilder;
import dev.networkingcoach.network.graph.SocialGraph;
import dev.networkingcoach.network.graph.TieList;
import dev.networkingcoach.network.trait.TraitTable;
import dev.networkingcoach.network.trait.TraitTableBuilder;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A made world of people who belong to a market, a company and a place, each a group within wider
 * groups, and mostly know those of their own groups (Watts, Dodds &amp; Newman, Identity and search
 * in social networks, 2002). Immutable and thread-safe.
 *
 * @param graph who knows whom
 * @param traits market, company and place of each
 */
public record IdentityWorld(SocialGraph graph, TraitTable traits) {
  private static final List<String> TRAITS = List.of("market", "company", "place");

  /** How many narrower groups a group has. */
  private static final int BRANCHES = 10;

  /** About how many people are in the narrowest groups. */
  private static final int GROUP = 100;

  /** How much rarer ties become with each level up: the model's alpha. */
  private static final double DECAY = 1;

  /**
   * Makes a world.
   *
   * @param people how many
   * @param acquaintances how many people each draws; those drawn by both count once
   * @param seed the same seed makes the same world
   * @throws IllegalArgumentException if there are fewer than two people, or nobody is drawn
   */
  public static IdentityWorld of(int people, int acquaintances, long seed) {
    if (people < 2 || acquaintances < 1) {
      throw new IllegalArgumentException(
          "people (" + people + ") must be at least 2, acquaintances (" + acquaintances + ") 1.");
    }
    return new Making(people, seed).world(acquaintances);
  }

  private static final class Making {
    private final SplittableRandom random;
    private final int people;
    private final int depth;
    private final int groups;

    /** By trait and person, their narrowest group. */
    private final int[][] group;

    /** By trait, people in the order of their groups, and where each group begins. */
    private final int[][] members;

    private final int[][] starts;

    Making(int people, long seed) {
      this.people = people;
      random = new SplittableRandom(seed);
      int levels = 0;
      int count = 1;
      while ((long) count * BRANCHES * GROUP <= people) {
        count *= BRANCHES;
        levels++;
      }
      depth = levels;
      groups = count;
      group = new int[TRAITS.size()][people];
      members = new int[TRAITS.size()][people];
      starts = new int[TRAITS.size()][groups + 1];
      for (int trait = 0; trait < TRAITS.size(); trait++) {
        settle(trait);
      }
    }

    private void settle(int trait) {
      int[] start = starts[trait];
      for (int person = 0; person < people; person++) {
        group[trait][person] = random.nextInt(groups);
        start[group[trait][person] + 1]++;
      }
      for (int i = 1; i <= groups; i++) {
        start[i] += start[i - 1];
      }
      int[] free = start.clone();
      for (int person = 0; person < people; person++) {
        members[trait][free[group[trait][person]]++] = person;
      }
    }

    IdentityWorld world(int acquaintances) {
      TieList ties = new TieList();
      for (int person = 0; person < people; person++) {
        for (int i = 0; i < acquaintances; i++) {
          ties.add(person, drawn(person));
        }
      }
      SocialGraph graph = new GraphBuilder(ties, false).numbered();
      TraitTableBuilder traits = new TraitTableBuilder(TRAITS, graph.people());
      for (int person = 0; person < graph.people(); person++) {
        int drawn = Integer.parseInt(graph.id(person));
        for (int trait = 0; trait < TRAITS.size(); trait++) {
          traits.put(trait, person, path(group[trait][drawn]));
        }
      }
      return new IdentityWorld(graph, traits.build());
    }

    /** Somebody of the own group, or less likely of a wider one; perhaps the person themselves. */
    private int drawn(int person) {
      int trait = random.nextInt(TRAITS.size());
      int up = 0;
      while (up < depth && random.nextDouble() < Math.exp(-DECAY)) {
        up++;
      }
      int width = (int) Math.pow(BRANCHES, up);
      int first = group[trait][person] / width * width;
      int from = starts[trait][first];
      int to = starts[trait][Math.min(groups, first + width)];
      return members[trait][from + random.nextInt(to - from)];
    }

    /** A group with the wider groups it is in, the widest first. */
    private String path(int narrowest) {
      StringBuilder path = new StringBuilder("all");
      for (int width = groups / BRANCHES; width >= 1; width /= BRANCHES) {
        path.append('/').append(narrowest / width % BRANCHES);
      }
      return path.toString();
    }
  }
}
