package dev.networkingcoach.rules.internal.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The best path against all paths, on small networks in which many are equally strong. */
class BestPathPropertyTest {
  private static final int HOPS = 4;
  private static final int NETWORKS = 4_000;
  private static final List<String> PEOPLE = List.of("me", "a", "b", "c", "x", "y", "z", "t");

  /** How far from the owner each of them stands, where the network has layers. */
  private static final List<Integer> LAYERS = List.of(0, 1, 1, 1, 2, 2, 3, 4);

  /** Multiplied in another order these often give another double, and the same one later on. */
  private static final String ROUNDED = "0.77 0.83";

  /** One network, kept twice. */
  private static final class Both {
    private final TieGraph ties = new TieGraph("me");
    private final EveryPath paths = new EveryPath();

    Both(String strengths, Random dice) {
      String[] each = strengths.split(" ", -1);
      boolean layered = dice.nextBoolean();
      int density = layered ? 90 : 10 + dice.nextInt(30);
      for (int one = 0; one < PEOPLE.size(); one++) {
        for (int other = one + 1; other < PEOPLE.size(); other++) {
          boolean near = !layered || LAYERS.get(other) - LAYERS.get(one) <= 1;
          if (near && dice.nextInt(100) < density) {
            double strength = Double.parseDouble(each[dice.nextInt(each.length)]);
            ties.add(PEOPLE.get(one), PEOPLE.get(other), strength);
            paths.add(PEOPLE.get(one), PEOPLE.get(other), strength);
          }
        }
      }
    }

    Optional<TiePath> best(String target, int maxHops, String avoided) {
      return paths.best("me", target, maxHops, avoided);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 0.5",
        ROUNDED,
        "0.02 0.05 0.81 0.93",
        "0.1 0.3 0.7 0.9 0.3333333333333333 0.6666666666666666",
        "0.5 0.25 1e-200 3e-150 4.9e-324",
        "1 0.7 0.3 1.5e-323 2.2e-308"
      })
  void noPathIsBetterThanTheBest(String strengths) {
    for (int seed = 0; seed < NETWORKS; seed++) {
      Random dice = new Random(seed);
      Both both = new Both(strengths, dice);
      int maxHops = 1 + dice.nextInt(HOPS);
      for (String target : PEOPLE.subList(1, PEOPLE.size())) {
        String avoided = PEOPLE.get(1 + dice.nextInt(PEOPLE.size() - 1));
        Optional<TiePath> expected =
            avoided.equals(target) ? Optional.empty() : both.best(target, maxHops, avoided);
        assertThat(both.ties.best(target, maxHops, avoided))
            .as("seed %d, to %s within %d, not over %s", seed, target, maxHops, avoided)
            .isEqualTo(expected);
      }
    }
  }

  /** Else the test above would tell nothing of what it is there for. */
  @Test
  void theBestPathAtTimesIsNotTheStrongestBeforeRounding() {
    int often = 0;
    for (int seed = 0; seed < NETWORKS; seed++) {
      Both both = new Both(ROUNDED, new Random(seed));
      Optional<TiePath> best = both.best("t", HOPS, "");
      double strongest = both.paths.strongest("me", "t", HOPS);
      often +=
          best.filter(path -> both.paths.product(path.nodes()) < strongest).isPresent() ? 1 : 0;
    }
    assertThat(often).isPositive();
  }
}
