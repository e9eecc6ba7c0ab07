package dev.networkingcoach.network.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.NetworkBuilder;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.path.IntroductionPath;
import dev.networkingcoach.network.graph.GraphOverlay;
import dev.networkingcoach.network.graph.NamedTie;
import dev.networkingcoach.network.graph.SocialGraph;
import dev.networkingcoach.rules.RuleBasedCoach;
import dev.networkingcoach.rules.StrongestPaths;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SharedPathsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Coach COACH = RuleBasedCoach.builder().build();

  @Test
  void overAnEmptyGraphThePathsAreThoseTheRulesAdviseBy() {
    SharedPaths shared = new SharedPaths(COACH, SocialGraph.empty());
    StrongestPaths rules = new StrongestPaths();
    int found = 0;
    for (int seed = 0; seed < 60; seed++) {
      Network network = network(new Random(seed));
      for (int person = 0; person < 14; person++) {
        String id = "p" + person;
        assertThat(shared.best(network, id, TODAY)).isEqualTo(rules.best(network, id, TODAY));
        found += rules.best(network, id, TODAY).isPresent() ? 1 : 0;
      }
    }
    assertThat(found).isGreaterThan(200);
  }

  @Test
  void sharedTiesLeadOnFromTheOwners() {
    SocialGraph graph =
        new GraphOverlay(SocialGraph.empty())
            .tie(new NamedTie("dana", "kim", 0.8))
            .tie(new NamedTie("kim", "lee", 0.5))
            .tie(new NamedTie("mira", "lee", 1))
            .build();
    Network network = mira().build();
    SharedPaths shared = new SharedPaths(COACH, graph);
    assertThat(shared.best(network, "lee", TODAY))
        .map(IntroductionPath::people)
        .contains(List.of("mira", "dana", "kim", "lee"));
    Network archived =
        mira().contacts(Contact.builder("kim", "Kim").archived(true).build()).build();
    assertThat(shared.best(archived, "lee", TODAY)).isEmpty();
    assertThat(shared.best(archived, "kim", TODAY)).isEmpty();
    assertThat(shared.best(network, "nobody", TODAY)).isEmpty();
  }

  private static NetworkBuilder mira() {
    return Network.builder(Owner.builder("mira", "Mira Chen", ZoneOffset.UTC).build())
        .contacts(Contact.builder("dana", "Dana Ortiz").build())
        .interactions(talked("i", "dana", TODAY));
  }

  private static Interaction talked(String id, String contact, LocalDate on) {
    return Interaction.builder(id, contact, on, InteractionKind.TALKED).build();
  }

  /** Six contacts, one of them archived, and ties between fourteen people. */
  private static Network network(Random dice) {
    NetworkBuilder network =
        Network.builder(Owner.builder("p0", "Mira Chen", ZoneOffset.UTC).build());
    for (int person = 1; person <= 6; person++) {
      String id = "p" + person;
      network.contacts(Contact.builder(id, "Person " + id).archived(person == 6).build());
      for (int talk = dice.nextInt(4); talk > 0; talk--) {
        LocalDate on = TODAY.minusDays(dice.nextInt(400));
        network.interactions(talked(id + "-" + talk, id, on));
      }
    }
    for (int tie = 0; tie < 24; tie++) {
      double strength = (1 + dice.nextInt(20)) / 20.0;
      network.acquaintances(
          new Acquaintance("p" + dice.nextInt(14), "p" + dice.nextInt(14), strength));
    }
    return network.build();
  }
}
