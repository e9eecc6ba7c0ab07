package dev.networkingcoach.network.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.KnownPerson;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.NetworkBuilder;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.network.graph.SocialGraph;
import dev.networkingcoach.network.path.HubDiscount;
import dev.networkingcoach.rules.RuleBasedCoach;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom an introducer was asked about: a yes or a no about one person says nothing of another. */
class NearestPeopleTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final RouteSearch SEARCH =
      new RouteSearch(
          RuleBasedCoach.builder().build(), SocialGraph.empty(), HubDiscount.SHARED_TIME);

  /** Kim is of Lee's market, and no way leads to Lee; Dana and Tom both know Kim. */
  private static NetworkBuilder towardsKim() {
    return mira()
        .contacts(
            Contact.builder("dana", "Dana Ortiz").build(),
            Contact.builder("tom", "Tom Becker").build())
        .persons(new KnownPerson("kim", "Kim Roe", null, null, List.of(Topic.of("fintech"))))
        .acquaintances(new Acquaintance("dana", "kim", 0.9), new Acquaintance("tom", "kim", 0.2))
        .interactions(talked("dana"), talked("tom"));
  }

  private static Interaction agreedTo() {
    return Interaction.builder("r", "dana", TODAY.minusDays(4), InteractionKind.RECEIVED)
        .favour(Favour.INTRODUCTION)
        .build();
  }

  private static WarmRoute onlyNearest(RouteAnswer answer) {
    assertThat(answer.routes()).isEmpty();
    assertThat(answer.nearest()).hasSize(1);
    return answer.nearest().get(0);
  }

  @Test
  void whoDeclinedToIntroduceToOneOfTheNearestIsNotAskedAboutThem() {
    Interaction no = declined();
    Interaction kim = asked(10, "kim");
    assertThat(ids(onlyNearest(answer(towardsKim().interactions(kim, no)))))
        .containsExactly("mira", "tom", "kim");
    Interaction lee = asked(10, "lee");
    RouteAnswer other = answer(towardsKim().interactions(lee, no));
    assertThat(other.passedOver().stream().map(RouteAnswer.PassedOver::id)).containsExactly("dana");
    assertThat(ids(onlyNearest(other))).containsExactly("mira", "dana", "kim");
  }

  @Test
  void anAgreementOpensTheWayToThatPersonAlone() {
    Interaction lee = asked(5, "lee");
    assertThat(agreed(onlyNearest(answer(towardsKim().interactions(lee, agreedTo())))))
        .containsExactly(true, false);
    Interaction kim = asked(5, "kim");
    assertThat(agreed(onlyNearest(answer(towardsKim().interactions(kim, agreedTo())))))
        .containsExactly(true, true);
  }

  @Test
  void anAgreementAboutOneOfACompanyIsNoneAboutAnother() {
    Interaction kim = asked(5, "kim");
    Network network =
        mira()
            .contacts(Contact.builder("dana", "Dana Ortiz").build())
            .persons(
                new KnownPerson("kim", "Kim Roe", "Payflow", null, List.of()),
                new KnownPerson("ana", "Ana Diaz", "Payflow", null, List.of()))
            .acquaintances(
                new Acquaintance("dana", "ana", 0.9), new Acquaintance("dana", "kim", 0.2))
            .interactions(talked("dana"), kim, agreedTo())
            .build();
    WarmRoute route =
        SEARCH
            .find(network, new RouteGoal.ToCompany("Payflow"), RouteLimits.COMMON, TODAY)
            .routes()
            .get(0);
    assertThat(ids(route)).containsExactly("mira", "dana", "ana");
    assertThat(agreed(route)).containsExactly(true, false);
  }

  @Test
  void whoWasAskedOftenButAboutThatPersonStaysOnTheWay() {
    Interaction kim = asked(5, "kim");
    Interaction ruth = asked(3, "ruth");
    assertThat(ids(onlyNearest(answer(towardsKim().interactions(kim, ruth)))))
        .containsExactly("mira", "dana", "kim");
    Interaction max = asked(5, "max");
    assertThat(ids(onlyNearest(answer(towardsKim().interactions(max, ruth)))))
        .containsExactly("mira", "tom", "kim");
  }

  private static NetworkBuilder mira() {
    return Network.builder(Owner.builder("mira", "Mira Chen", ZoneOffset.UTC).build())
        .targets(new Target("lee", "Lee Park", Topic.of("fintech"), null, false));
  }

  private static RouteAnswer answer(NetworkBuilder network) {
    return SEARCH.find(network.build(), new RouteGoal.ToPerson("lee"), RouteLimits.COMMON, TODAY);
  }

  private static Interaction asked(int daysAgo, String target) {
    return Interaction.builder(
            "a-" + target, "dana", TODAY.minusDays(daysAgo), InteractionKind.ASKED)
        .target(target)
        .build();
  }

  private static Interaction declined() {
    return Interaction.builder("d", "dana", TODAY.minusDays(4), InteractionKind.DECLINED).build();
  }

  private static Interaction talked(String contact) {
    return Interaction.builder("t-" + contact, contact, TODAY.minusDays(2), InteractionKind.TALKED)
        .build();
  }

  private static List<String> ids(WarmRoute route) {
    return route.people().stream().map(RoutePerson::id).toList();
  }

  private static List<Boolean> agreed(WarmRoute route) {
    return route.links().stream().map(RouteLink::agreed).toList();
  }
}
