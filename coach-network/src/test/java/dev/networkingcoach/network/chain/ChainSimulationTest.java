package dev.networkingcoach.network.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.networkingcoach.network.graph.SocialGraph;
import dev.networkingcoach.network.made.GraphModels;
import dev.networkingcoach.network.made.IdentityWorld;
import dev.networkingcoach.network.study.StepCounts;
import dev.networkingcoach.network.study.StudyWatch;
import dev.networkingcoach.network.trait.TraitTable;
import dev.networkingcoach.network.trait.TraitTableBuilder;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ChainSimulationTest {

  /** Ten chains of two ties and ten of four, of 25 that were started. */
  private static final ChainRoutes ROUTES =
      new ChainRoutes(
          25, new StepCounts(List.of(0L, 10L, 0L, 10L)), new StepCounts(List.of(0L, 20L)));

  @Test
  void whatArrivesFollowsFromTheChanceOfPassingOn() {
    assertThat(ROUTES.arriving()).isEqualTo(0.8);
    assertThat(ROUTES.completion(1)).isEqualTo(0.8);
    assertThat(ROUTES.completion(0.5)).isCloseTo((0.25 + 0.0625) * 10 / 25, within(1e-12));
    assertThat(ROUTES.meanLength(1)).isEqualTo(3);
    assertThat(ROUTES.meanLength(0.5))
        .isCloseTo((2 * 0.25 + 4 * 0.0625) / (0.25 + 0.0625), within(1e-12));
    assertThat(ROUTES.completion(0)).isZero();
  }

  @Test
  void theChanceIsFittedToTheStudies() {
    for (ChainStudy study : List.of(ChainStudy.MILGRAM, ChainStudy.WATTS)) {
      double passing = ROUTES.passingFor(study.completion());
      assertThat(ROUTES.completion(passing)).isCloseTo(study.completion(), within(1e-12));
      double square = (-1 + Math.sqrt(1 + 4 * 2.5 * study.completion())) / 2;
      assertThat(passing).isCloseTo(Math.sqrt(square), within(1e-9));
    }
    assertThat(ChainStudy.MILGRAM.completion()).isEqualTo(64 / 296.0);
    assertThat(ChainStudy.WATTS.completion()).isEqualTo(384 / 24_163.0);
    assertThat(ROUTES.passingFor(0.81)).isNaN();
    assertThat(ROUTES.passingFor(0.8)).isCloseTo(1, within(1e-12));
  }

  @Test
  void noChanceFitsChainsThatWereNeverStarted() {
    StepCounts none = new StepCounts(List.of());
    ChainRoutes stopped = new ChainRoutes(0, none, none);
    assertThat(stopped.arriving()).isNaN();
    assertThat(stopped.completion(0.5)).isNaN();
    assertThat(stopped.passingFor(ChainStudy.MILGRAM.completion())).isNaN();
  }

  /** Against chains in which everybody draws whether they pass the message on. */
  @Test
  void drawingEachLinkGivesTheSameShares() {
    SplittableRandom random = new SplittableRandom(7);
    FollowUpEffect effect = new FollowUpEffect(0.5);
    for (int reminders = 0; reminders <= 2; reminders++) {
      int arrived = 0;
      int runs = 200_000;
      for (int run = 0; run < runs; run++) {
        int length = run % 25 < 10 ? 2 : run % 25 < 20 ? 4 : 0;
        boolean goesOn = length > 0;
        for (int link = 0; link < length && goesOn; link++) {
          goesOn = random.nextDouble() < 0.6;
          for (int reminder = 0; reminder < reminders && !goesOn; reminder++) {
            goesOn = random.nextDouble() < 0.3;
          }
        }
        arrived += goesOn ? 1 : 0;
      }
      assertThat(ROUTES.completion(effect.passing(0.6, reminders)))
          .isCloseTo((double) arrived / runs, within(0.004));
    }
    assertThatThrownBy(() -> new FollowUpEffect(1.5)).hasMessageContaining("effect (1.5)");
  }

  /** Everybody is as near: on a circle a chain goes one way round, and never back. */
  @Test
  void whereAllAreAsNearAChainGoesAnywhereButBack() {
    SocialGraph ring = new GraphModels(1).ring(8, 1);
    TraitTableBuilder traits = new TraitTableBuilder(List.of("place"), 8);
    for (int person = 0; person < 8; person++) {
      traits.put(0, person, "everywhere");
    }
    ChainRoutes routes = new ChainSimulation(ring, traits.build(), 3).run(50, 40, StudyWatch.NONE);
    assertThat(routes.chains()).isEqualTo(2_000);
    assertThat(routes.arriving()).isEqualTo(1);
    assertThat(routes.steps().most()).isLessThanOrEqualTo(7);
    assertThat(routes.shortest().most()).isEqualTo(4);
    assertThat(routes.steps().mean()).isGreaterThan(routes.shortest().mean());
  }

  @Test
  void traitsLeadToTheTargetWhereTiesFollowThem() {
    SocialGraph ring = new GraphModels(1).ring(64, 1);
    TraitTableBuilder traits = new TraitTableBuilder(List.of("place"), 64);
    for (int person = 0; person < 64; person++) {
      traits.put(0, person, halves(Integer.parseInt(ring.id(person))));
    }
    ChainRoutes led = new ChainSimulation(ring, traits.build(), 3).run(40, 40, StudyWatch.NONE);
    TraitTable none = new TraitTableBuilder(List.of("place"), 64).build();
    ChainRoutes lost = new ChainSimulation(ring, none, 3).run(40, 40, StudyWatch.NONE);
    assertThat(led.steps().mean()).isLessThan(lost.steps().mean());
  }

  /** As 101 is said 1/10/101: the wider part of the ring first. */
  private static String halves(int place) {
    String bits = Integer.toBinaryString(64 + place).substring(1);
    StringBuilder path = new StringBuilder();
    for (int length = 1; length <= bits.length(); length++) {
      path.append(length == 1 ? "" : "/").append(bits, 0, length);
    }
    return path.toString();
  }

  @Test
  void aSyntheticNetworkIsSearchableAndTheSameForASeed() {
    IdentityWorld world = IdentityWorld.of(2_000, 10, 5);
    assertThat(world.graph().people()).isEqualTo(2_000);
    assertThat(world.traits().names()).containsExactly("market", "company", "place");
    ChainRoutes routes =
        new ChainSimulation(world.graph(), world.traits(), 1).run(18, 200, StudyWatch.NONE);
    ChainRoutes again =
        new ChainSimulation(IdentityWorld.of(2_000, 10, 5).graph(), world.traits(), 1)
            .run(18, 200, StudyWatch.NONE);
    assertThat(again).isEqualTo(routes);
    assertThat(routes.arriving()).isGreaterThan(0.9);
    assertThat(routes.shortest().mean()).isBetween(2.0, 4.0);
    assertThat(routes.steps().mean()).isGreaterThan(routes.shortest().mean());
    assertThatThrownBy(() -> IdentityWorld.of(1, 10, 5)).hasMessageContaining("people (1)");
  }
}
