package dev.networkingcoach.rules.internal.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TiesTest {
  private static final int HOPS = 4;

  private final TieGraph ties = new TieGraph("mira");

  /** Ties along these people, each of this strength. */
  private void tie(double strength, String... people) {
    for (int i = 1; i < people.length; i++) {
      ties.add(people[i - 1], people[i], strength);
    }
  }

  private void assertBest(String target, String... nodes) {
    assertThat(ties.best(target, HOPS, null).orElseThrow().nodes()).containsExactly(nodes);
  }

  @Test
  void aPathIsAsStrongAsTheProductOfItsTies() {
    ties.add("mira", "ann", 0.9);
    ties.add("bo", "ann", 0.8);
    ties.add("bo", "lee", 0.5);
    TiePath path = ties.best("lee", HOPS, null).orElseThrow();
    assertThat(path.nodes()).containsExactly("mira", "ann", "bo", "lee");
    assertThat(path.strength()).isCloseTo(0.36, within(1e-12));
    assertThat(path.hops()).isEqualTo(3);
    assertThat(path.first()).isEqualTo("ann");
  }

  @Test
  void aStrongDetourBeatsAWeakTie() {
    tie(0.9, "mira", "ann", "bo", "lee");
    ties.add("mira", "lee", 0.7);
    assertBest("lee", "mira", "ann", "bo", "lee");
  }

  @Test
  void ofTwoAsStrongTheOneWithFewerTiesIsBest() {
    tie(1, "mira", "ann", "bo", "lee");
    tie(1, "mira", "zoe", "lee");
    assertBest("lee", "mira", "zoe", "lee");
  }

  @Test
  void ofTwoAsShortTheOneWhoseIdsComeFirst() {
    tie(0.5, "mira", "bo", "ann", "lee");
    tie(0.5, "mira", "ann2", "zoe", "lee");
    assertBest("lee", "mira", "ann2", "zoe", "lee");
  }

  @Test
  void theOrderOfMultiplyingDecidesNothing() {
    // 0.02 * 0.05 * 0.81 < 0.81 * 0.02 * 0.05 in doubles, and both are rounded to the same.
    ties.add("mira", "ann", 0.02);
    ties.add("ann", "x", 0.05);
    ties.add("x", "z", 0.81);
    ties.add("mira", "bo", 0.81);
    ties.add("bo", "y", 0.02);
    ties.add("y", "z", 0.05);
    ties.add("z", "lee", 0.93);
    assertBest("lee", "mira", "ann", "x", "z", "lee");
    assertBest("z", "mira", "ann", "x", "z");
  }

  @Test
  void strengthsThatAreRoundedToTheSameAreEqual() {
    ties.add("mira", "lee", 0.5);
    ties.add("mira", "ann", 0.50000000049);
    ties.add("ann", "lee", 1);
    assertBest("lee", "mira", "lee");
    ties.add("mira", "bo", 0.5000000005);
    ties.add("bo", "lee", 1);
    assertBest("lee", "mira", "bo", "lee");
    assertThat(ties.best("lee", HOPS, null).orElseThrow().strength()).isEqualTo(0.500000001);
  }

  @Test
  void idsAreComparedOneByOneAndNotAsOneText() {
    tie(0.5, "mira", "a", "z", "lee");
    tie(0.5, "mira", "a+", "b", "lee");
    assertBest("lee", "mira", "a", "z", "lee");
  }

  @Test
  void aPathHasNoMoreTiesThanAllowed() {
    tie(1, "mira", "a", "b", "c", "d", "e");
    assertBest("d", "mira", "a", "b", "c", "d");
    assertThat(ties.best("e", HOPS, null)).isEmpty();
    assertThat(ties.best("e", HOPS + 1, null)).isPresent();
    assertThat(ties.best("b", 1, null)).isEmpty();
  }

  @Test
  void aWeakPathWithinTheLimitBeatsAStrongOneBeyond() {
    tie(1, "mira", "a", "b", "c", "d", "e");
    tie(0.1, "mira", "z", "e");
    assertBest("e", "mira", "z", "e");
  }

  @Test
  void theLimitHoldsWhereTheStrongestWayToAStopIsLong() {
    tie(1, "mira", "a", "b", "c", "x");
    ties.add("mira", "x", 0.5);
    tie(1, "x", "y", "lee");
    assertBest("lee", "mira", "x", "y", "lee");
  }

  @Test
  void ofParallelTiesTheStrongestCounts() {
    ties.add("mira", "ann", 0.3);
    ties.add("ann", "mira", 0.8);
    ties.add("mira", "ann", 0.5);
    assertThat(ties.best("ann", HOPS, null).orElseThrow().strength()).isEqualTo(0.8);
  }

  @Test
  void aCircleLeadsNowhere() {
    tie(1, "mira", "ann", "bo", "cy", "ann");
    tie(1, "bo", "mira");
    tie(1, "cy", "lee");
    assertBest("lee", "mira", "ann", "cy", "lee");
  }

  @Test
  void aPathAvoidsSomebodyAllTheWay() {
    tie(0.9, "mira", "ann", "lee");
    tie(0.5, "mira", "bo", "ann");
    tie(0.1, "bo", "lee");
    assertThat(ties.best("lee", HOPS, "ann").orElseThrow().nodes())
        .containsExactly("mira", "bo", "lee");
    assertThat(ties.best("ann", HOPS, "ann")).isEmpty();
  }

  @Test
  void thereMayBeNoPath() {
    tie(1, "mira", "ann");
    tie(1, "bo", "lee");
    assertThat(ties.best("lee", HOPS, null)).isEmpty();
    assertThat(ties.best("nobody", HOPS, null)).isEmpty();
  }
}
