package dev.networkingcoach.network.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.networkingcoach.network.graph.GraphBuilder;
import dev.networkingcoach.network.graph.SocialGraph;
import dev.networkingcoach.network.graph.TieList;
import dev.networkingcoach.network.made.GraphModels;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SmallWorldStudyTest {
  private static final GraphModels MODELS = new GraphModels(7);

  @Test
  void inARingOfAThousandTheDiameterIsHalfAndTheMeanAQuarterAndABit() {
    SmallWorld ring = study(MODELS.ring(1_000, 1));
    assertThat(ring.people()).isEqualTo(1_000);
    assertThat(ring.ties()).isEqualTo(1_000);
    assertThat(ring.components()).isEqualTo(new TieComponents(1, 1_000));
    assertThat(ring.clustering()).isEqualTo(new TieClustering(0, 0));
    assertThat(ring.distances().pairs().most()).isEqualTo(500);
    // 250,000 / 999: each is at 1 to 499 twice and at 500 once.
    assertThat(ring.distances().pairs().mean()).isCloseTo(250_000 / 999.0, within(1e-12));
    assertThat(ring.distances().withinTwo()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({"2,0.5", "3,0.6", "5,0.6666666666666666"})
  void theClusteringOfARingIsAsWattsAndStrogatzSay(int eachSide, double expected) {
    SmallWorld ring = study(MODELS.ring(600, eachSide));
    assertThat(ring.clustering().average()).isCloseTo(expected, within(1e-12));
    assertThat(ring.clustering().triangles()).isEqualTo(600L * eachSide * (eachSide - 1) / 2);
  }

  @Test
  void inAGridDistancesAddUpByRowsAndColumns() {
    SmallWorld grid = study(MODELS.grid(40, 25));
    assertThat(grid.ties()).isEqualTo(39 * 25 + 40 * 24);
    assertThat(grid.distances().pairs().most()).isEqualTo(39 + 24);
    // The mean distance of two of n in a line is (n² - 1) / 3n, oneself among them.
    double line = (40 * 40 - 1) / 120.0 + (25 * 25 - 1) / 75.0;
    assertThat(grid.distances().pairs().mean()).isCloseTo(line * 1_000 / 999, within(1e-9));
  }

  static List<SocialGraph> random() {
    return List.of(
        MODELS.smallWorld(900, 4, 0.1),
        MODELS.smallWorld(300, 1, 0.5),
        MODELS.preferential(1_500, 3),
        MODELS.recursive(11, 6_000),
        directed(400, 1_200, 3),
        directed(150, 160, 4));
  }

  @ParameterizedTest
  @MethodSource("random")
  void everythingIsAsJGraphTSays(SocialGraph graph) {
    JGraphTOracle oracle = new JGraphTOracle(graph);
    SmallWorld found = study(graph);
    assertThat(found.distances().pairs().counts()).isEqualTo(oracle.pairsByHops());
    assertThat(found.distances().followers().counts()).isEqualTo(oracle.stepsToFollower());
    assertThat(found.components()).isEqualTo(oracle.components());
    assertThat(found.clustering().triangles()).isEqualTo(oracle.triangles());
    assertThat(found.clustering().average()).isCloseTo(oracle.clustering(), within(1e-12));
  }

  @Test
  void aSampleOfEverybodyIsExact() {
    SocialGraph graph = MODELS.preferential(500, 3);
    TieDistances sampled = SmallWorldStudy.sampled(500, 9).of(graph, StudyWatch.NONE).distances();
    assertThat(sampled).isEqualTo(study(graph).distances());
    assertThat(sampled.standardError()).isZero();
  }

  /** The standard error is right if the mean is within 1.96 of it nineteen times out of twenty. */
  @Test
  void theStandardErrorTellsHowFarASampleIsOff() {
    SocialGraph graph = MODELS.smallWorld(800, 3, 0.03);
    double exact = study(graph).distances().pairs().mean();
    int within = 0;
    double spread = 0;
    for (int seed = 0; seed < 200; seed++) {
      TieDistances sample =
          SmallWorldStudy.sampled(128, seed).of(graph, StudyWatch.NONE).distances();
      double off = Math.abs(sample.pairs().mean() - exact);
      within += off <= 1.96 * sample.standardError() ? 1 : 0;
      spread += off;
    }
    assertThat(within).isBetween(178, 199);
    assertThat(spread).isPositive();
  }

  @Test
  void theSameSeedTakesTheSamePeople() {
    SocialGraph graph = MODELS.recursive(12, 20_000);
    SmallWorldStudy study = SmallWorldStudy.sampled(64, 5);
    assertThat(study.of(graph, StudyWatch.NONE)).isEqualTo(study.of(graph, StudyWatch.NONE));
    assertThat(SmallWorldStudy.sampled(64, 6).of(graph, StudyWatch.NONE))
        .isNotEqualTo(study.of(graph, StudyWatch.NONE));
    assertThatThrownBy(() -> SmallWorldStudy.sampled(1, 5)).hasMessageContaining("sources (1)");
  }

  @Test
  void whatIsStoppedIsASampleAndSaysSo() {
    SocialGraph graph = MODELS.preferential(2_000, 4);
    StoppingWatch watch = new StoppingWatch(640);
    SmallWorld stopped = SmallWorldStudy.exact().of(graph, watch);
    assertThat(stopped.isPartial()).isTrue();
    assertThat(stopped.distances().sources()).isEqualTo(640);
    assertThat(stopped.distances().standardError()).isPositive();
    assertThat(stopped.distances().pairs().total()).isEqualTo(640L * 1_999);
    assertThat(watch.parts).containsSequence(576L, 640L);
  }

  @Test
  void whatIsStoppedAtOnceTellsWhoIsThere() {
    SmallWorld stopped = SmallWorldStudy.exact().of(MODELS.ring(50, 2), new StoppingWatch(0));
    assertThat(stopped.people()).isEqualTo(50);
    assertThat(stopped.distances()).isNull();
    assertThat(stopped.clustering()).isNull();
    assertThat(stopped.isPartial()).isTrue();
  }

  /** Stops once distances from so many people are known. */
  private static final class StoppingWatch implements StudyWatch {
    private final long enough;
    private final List<Long> parts = new ArrayList<>(List.of(0L));

    StoppingWatch(long enough) {
      this.enough = enough;
    }

    @Override
    public void done(String what, long done, long all) {
      if (what.equals("distances")) {
        parts.add(done);
      }
    }

    @Override
    public boolean isStopped() {
      return parts.get(parts.size() - 1) >= enough;
    }
  }

  private static SmallWorld study(SocialGraph graph) {
    return SmallWorldStudy.exact().of(graph, StudyWatch.NONE);
  }

  private static SocialGraph directed(int people, int ties, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    TieList list = new TieList();
    for (int tie = 0; tie < ties; tie++) {
      list.add(random.nextInt(people), random.nextInt(people));
    }
    return new GraphBuilder(list, true).numbered();
  }
}
