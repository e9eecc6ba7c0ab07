package dev.networkingcoach.network.made;

import dev.networkingcoach.network.graph.GraphBuilder;
import dev.networkingcoach.network.graph.SocialGraph;
import dev.networkingcoach.network.graph.TieList;
import java.util.SplittableRandom;

/**
 * Makes graphs after known models: the same arguments make the same graph. People are called by
 * numbers from 0 on. Immutable and thread-safe.
 */
public final class GraphModels {
  /** In which quarter of the table of ties each tie falls (Graph 500). */
  private static final double UPPER_LEFT = 0.57;

  private static final double UPPER_RIGHT = 0.19;
  private static final double LOWER_LEFT = 0.19;

  private final long seed;
  private final boolean strengths;

  private GraphModels(long seed, boolean strengths) {
    this.seed = seed;
    this.strengths = strengths;
  }

  /** Models whose ties are all of the common strength. */
  public GraphModels(long seed) {
    this(seed, false);
  }

  /** The same models, with strengths evenly between 0.05 and 1. */
  public GraphModels withStrengths() {
    return new GraphModels(seed, true);
  }

  /** People in a circle, each tied to so many on either side. */
  public SocialGraph ring(int people, int eachSide) {
    return smallWorld(people, eachSide, 0);
  }

  /** People in rows and columns, tied to those beside, above and below them. */
  public SocialGraph grid(int columns, int rows) {
    Making making = new Making();
    for (int person = 0; person < columns * rows; person++) {
      if ((person + 1) % columns != 0) {
        making.tie(person, person + 1);
      }
      if (person + columns < columns * rows) {
        making.tie(person, person + columns);
      }
    }
    return making.graph();
  }

  /**
   * A circle some of whose ties lead anywhere instead (Watts &amp; Strogatz 1998).
   *
   * @param people how many
   * @param eachSide to how many on either side each is tied
   * @param share the share of ties that lead anywhere
   */
  public SocialGraph smallWorld(int people, int eachSide, double share) {
    Making making = new Making();
    for (int person = 0; person < people; person++) {
      for (int step = 1; step <= eachSide; step++) {
        boolean far = share > 0 && making.random.nextDouble() < share;
        int other = far ? making.otherThan(person, people) : (person + step) % people;
        making.tie(person, other);
      }
    }
    return making.graph();
  }

  /**
   * People who come one after the other and are tied to those who have many ties already (Barabási
   * &amp; Albert 1999).
   *
   * @param people how many
   * @param each with how many ties each comes; those to somebody already tied to count once
   */
  public SocialGraph preferential(int people, int each) {
    Making making = new Making();
    int[] ends = new int[2 * people * each];
    int count = 0;
    for (int person = 1; person < people; person++) {
      int before = count;
      for (int i = 0; i < each; i++) {
        int other = before == 0 ? 0 : ends[making.random.nextInt(before)];
        making.tie(person, other);
        ends[count++] = person;
        ends[count++] = other;
      }
    }
    return making.graph();
  }

  /**
   * People in groups within groups, few of whom have very many ties (R-MAT; Chakrabarti, Zhan &amp;
   * Faloutsos 2004).
   *
   * @param scale two to the power of it is the number of people, but for those nobody is tied to
   * @param ties how many are drawn; those drawn twice count once
   */
  public SocialGraph recursive(int scale, int ties) {
    Making making = new Making();
    for (int tie = 0; tie < ties; tie++) {
      int one = 0;
      int other = 0;
      for (int level = 0; level < scale; level++) {
        double drawn = making.random.nextDouble();
        boolean lower = drawn >= UPPER_LEFT + UPPER_RIGHT;
        boolean right =
            lower ? drawn >= UPPER_LEFT + UPPER_RIGHT + LOWER_LEFT : drawn >= UPPER_LEFT;
        one = 2 * one + (lower ? 1 : 0);
        other = 2 * other + (right ? 1 : 0);
      }
      making.tie(one, other);
    }
    return making.graph();
  }

  private final class Making {
    private static final double WEAKEST = 0.05;

    private final SplittableRandom random = new SplittableRandom(seed);
    private final TieList ties = new TieList();

    void tie(int one, int other) {
      if (strengths) {
        ties.add(one, other, WEAKEST + (1 - WEAKEST) * random.nextDouble());
      } else {
        ties.add(one, other);
      }
    }

    int otherThan(int person, int people) {
      int other = random.nextInt(people - 1);
      return other < person ? other : other + 1;
    }

    SocialGraph graph() {
      return new GraphBuilder(ties, false).numbered();
    }
  }
}
