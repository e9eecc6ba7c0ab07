package dev.networkingcoach.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.explain.Overview;
import dev.networkingcoach.api.explain.TargetPath;
import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.rules.random.RandomNetworks;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The overview says of everybody what an explanation says of one, and knows the paths. */
class OverviewTest {
  private static final LocalDate TODAY = RandomNetworks.TODAY;
  private static final Coach COACH = RuleBasedCoach.builder().build();

  @Test
  void standingsAreThoseOfTheExplanations() {
    List<Network> networks = RandomNetworks.upTo(40).toList();
    assertThat(networks)
        .anyMatch(network -> network.contacts().stream().anyMatch(Contact::archived));
    for (Network network : networks) {
      Overview overview = COACH.overview(network, TODAY);
      assertThat(overview.standings().keySet())
          .containsExactlyElementsOf(
              network.contacts().stream()
                  .filter(contact -> !contact.archived())
                  .map(Contact::id)
                  .sorted()
                  .toList());
      overview
          .standings()
          .forEach(
              (contact, standing) ->
                  assertThat(standing)
                      .isEqualTo(COACH.explain(contact, network, TODAY).standing()));
    }
  }

  @Test
  void pathsLeadToTargetsNotReachedAndNotMet() {
    Network network = threeTargets();
    double toDana = COACH.overview(network, TODAY).standings().get("dana").strength();

    assertThat(COACH.overview(network, TODAY).paths())
        .containsExactly(
            new TargetPath("vera", List.of("mira", "dana", "leo", "vera"), rounded(toDana * 0.4)));
  }

  @Test
  void followedUpIsTheFirstFollowUpDate() {
    LocalDate met = TODAY.minusDays(5);
    assertThat(followedUp()).isNull();
    assertThat(followedUp(wrote(met, Initiator.OWNER))).isEqualTo(met);
    assertThat(followedUp(wrote(met, Initiator.CONTACT))).isNull();
    assertThat(followedUp(wrote(met, null))).isNull();
    assertThat(followedUp(wrote(met.plusDays(2), null), wrote(TODAY, Initiator.OWNER)))
        .isEqualTo(met.plusDays(2));
  }

  /** When somebody met five days ago was followed up with, after what was written. */
  private static @Nullable LocalDate followedUp(Interaction... written) {
    Owner owner = Owner.builder("mira", "Mira Chen", ZoneId.of("Europe/Amsterdam")).build();
    Interaction met =
        Interaction.builder("i1", "dana", TODAY.minusDays(5), InteractionKind.MET).build();
    Network network =
        Network.builder(owner)
            .contacts(Contact.builder("dana", "Dana Ortiz").build())
            .interactions(Stream.concat(Stream.of(met), Stream.of(written)).toList())
            .build();
    return COACH.overview(network, TODAY).standings().get("dana").followedUp();
  }

  private static Interaction wrote(LocalDate on, @Nullable Initiator by) {
    return Interaction.builder("wrote-" + on, "dana", on, InteractionKind.TALKED).by(by).build();
  }

  private static double rounded(double strength) {
    return Math.round(strength * 1e9) / 1e9;
  }

  private static Network threeTargets() {
    Owner owner = Owner.builder("mira", "Mira Chen", ZoneId.of("Europe/Amsterdam")).build();
    return Network.builder(owner)
        .contacts(Contact.builder("dana", "Dana Ortiz").build())
        .interactions(
            Interaction.builder("i1", "dana", TODAY.minusDays(3), InteractionKind.MET).build())
        .acquaintances(
            new Acquaintance("dana", "leo", 0.5),
            new Acquaintance("leo", "vera", 0.8),
            new Acquaintance("dana", "reached", 0.8))
        .targets(
            new Target("vera", "Vera Lind", null, null, false),
            new Target("reached", "Rosa Reached", null, null, true),
            new Target("nobody", "Nora Nobody-Knows", null, null, false))
        .build();
  }
}
