package dev.networkingcoach.report.internal.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.NetworkBuilder;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.report.internal.words.ReportMaterial;
import dev.networkingcoach.report.samples.Crowds;
import dev.networkingcoach.report.samples.ReportSamples;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkMapTest {
  /** Strengths are rounded: on a border, one may lie on either side. */
  private static final List<Double> BORDERS = List.of(0.6, 0.35, 0.15);

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 60, 300, 1_000})
  void nobodyStandsOnAnother(int size) {
    List<MapPerson> people = map(Crowds.of(size)).people();
    assertThat(people).hasSizeGreaterThan(size);
    for (int i = 0; i < people.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(distance(people.get(i), people.get(j)))
            .as(people.get(i).name() + " to " + people.get(j).name())
            .isGreaterThan(0.45);
      }
    }
  }

  @Test
  void theStrongerTheTieTheNearer() {
    NetworkMap map = map(Crowds.of(300));
    for (MapPerson person : map.people()) {
      if (person.lastTouch().isEmpty() || BORDERS.contains(person.strength())) {
        continue;
      }
      int band = (int) BORDERS.stream().filter(border -> person.strength() < border).count();
      double distance = Math.hypot(person.x(), person.y());
      assertThat(distance).isLessThanOrEqualTo(map.rings().get(band).radius());
      if (band > 0) {
        assertThat(distance).isGreaterThanOrEqualTo(map.rings().get(band - 1).radius());
      }
    }
  }

  @Test
  void theOwnerIsInTheMiddleAndTargetsAreOutside() {
    NetworkMap map = map(small().build());
    assertThat(map.people().get(0)).extracting(MapPerson::role).isEqualTo("owner");
    assertThat(map.people().get(0))
        .extracting(MapPerson::x, MapPerson::y)
        .containsExactly(0.0, 0.0);
    MapPerson target = person(map, "Vera Lind");
    assertThat(target.role()).isEqualTo("target");
    assertThat(Math.hypot(target.x(), target.y())).isGreaterThan(map.rings().get(3).radius());
  }

  @Test
  void showsWhoKnowsWhomOnceAndIntroductionsAsSuch() {
    NetworkMap map =
        map(
            small()
                .acquaintances(new Acquaintance("ben", "dana", 0.3))
                .introductions(
                    new Introduction(
                        "i", List.of("dana", "ben"), ReportSamples.TODAY.minusDays(5), null))
                .build());
    assertThat(map.ties())
        .extracting(tie -> pair(map, tie), MapTie::introduced)
        .containsExactlyInAnyOrder(
            tuple("Ben Carter, Dana Ortiz", true),
            tuple("Dana Ortiz, leo", false),
            tuple("leo, Vera Lind", false));
    assertThat(map.omitted()).isZero();
  }

  @Test
  void showsThePathToATarget() {
    NetworkMap map = map(small().build());
    assertThat(map.paths())
        .singleElement()
        .satisfies(
            path -> {
              assertThat(path.names()).containsExactly("Dana Ortiz", "leo", "Vera Lind");
              assertThat(path.people().get(0)).isZero();
              assertThat(path.people().stream().map(i -> map.people().get(i).name()).toList())
                  .containsExactly("Mira Chen", "Dana Ortiz", "leo", "Vera Lind");
            });
  }

  @Test
  void leavesOutStrangersWhereThereAreTooManyButThoseOnTheWay() {
    NetworkMap map =
        map(
            small()
                .acquaintances(
                    IntStream.range(0, 500)
                        .mapToObj(i -> new Acquaintance("ben", "stranger" + i, 0.2))
                        .toList())
                .build());
    assertThat(map.count("other")).isEqualTo(1);
    assertThat(person(map, "leo").role()).isEqualTo("other");
    assertThat(map.omitted()).isEqualTo(500);
  }

  private static NetworkMap map(Network network) {
    return NetworkMap.of(
        ReportMaterial.of(
            network,
            ReportSamples.COACH.advise(network, ReportSamples.TODAY),
            ReportSamples.COACH.overview(network, ReportSamples.TODAY)));
  }

  private static NetworkBuilder small() {
    return Network.builder(
            Owner.builder("mira", "Mira Chen", ZoneId.of("Europe/Amsterdam")).build())
        .contacts(
            Contact.builder("dana", "Dana Ortiz").build(),
            Contact.builder("ben", "Ben Carter").build())
        .interactions(
            Interaction.builder("i1", "dana", ReportSamples.TODAY.minusDays(3), InteractionKind.MET)
                .build())
        .acquaintances(new Acquaintance("dana", "leo", 0.5), new Acquaintance("leo", "vera", 0.8))
        .targets(
            new Target("vera", "Vera Lind", null, null, false),
            new Target("done", "Rosa Reached", null, null, true));
  }

  private static MapPerson person(NetworkMap map, String name) {
    return map.people().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private static String pair(NetworkMap map, MapTie tie) {
    return map.people().get(tie.from()).name() + ", " + map.people().get(tie.to()).name();
  }

  private static double distance(MapPerson one, MapPerson other) {
    return Math.hypot(one.x() - other.x(), one.y() - other.y());
  }
}
