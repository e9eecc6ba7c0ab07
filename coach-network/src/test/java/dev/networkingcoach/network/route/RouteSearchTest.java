package dev.networkingcoach.network.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.explain.TargetPath;
import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionBuilder;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.KnownPerson;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.NetworkBuilder;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.review.Verdict;
import dev.networkingcoach.network.graph.GraphOverlay;
import dev.networkingcoach.network.graph.NamedTie;
import dev.networkingcoach.network.graph.SocialGraph;
import dev.networkingcoach.network.path.HubDiscount;
import dev.networkingcoach.rules.RuleBasedCoach;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RouteSearchTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Coach COACH = RuleBasedCoach.builder().build();
  private static final RouteGoal LEE = new RouteGoal.ToPerson("lee");

  /** In full precision, and hubs in full, the best way is that which the rules advise by. */
  @Test
  void withoutDiscountTheBestWayIsThatOfTheRules() {
    RouteSearch search = new RouteSearch(COACH, SocialGraph.empty(), HubDiscount.NONE);
    int compared = 0;
    for (int seed = 0; seed < 80; seed++) {
      Network network = random(new Random(seed));
      Map<String, TargetPath> rules = new HashMap<>();
      COACH.overview(network, TODAY).paths().forEach(path -> rules.put(path.target(), path));
      for (Target target : network.targets()) {
        List<WarmRoute> found =
            search
                .find(network, new RouteGoal.ToPerson(target.id()), RouteLimits.COMMON, TODAY)
                .routes();
        TargetPath expected = rules.get(target.id());
        assertThat(found.isEmpty()).isEqualTo(expected == null);
        if (expected != null) {
          assertThat(ids(found.get(0))).isEqualTo(expected.people());
          assertThat(found.get(0).counted()).isEqualTo(expected.strength());
          assertThat(found.stream().map(route -> route.first().id())).doesNotHaveDuplicates();
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(150);
  }

  @Test
  void eachLinkTellsWhatItRestsOnAndHowOldItIs() {
    Network network =
        mira()
            .contacts(
                Contact.builder("dana", "Dana Ortiz")
                    .organization("Payflow")
                    .since(LocalDate.of(2020, 5, 1))
                    .build())
            .interactions(talked("i1", "dana", TODAY.minusDays(3)))
            .persons(new KnownPerson("kim", "Kim Roe", "Nordbank", null, List.of()))
            .acquaintances(
                new Acquaintance("kim", "dana", 0.6, "same choir", LocalDate.of(2019, 1, 1)))
            .build();
    SocialGraph shared =
        new GraphOverlay(SocialGraph.empty())
            .tie(new NamedTie("kim", "lee", 0.25))
            .tie(new NamedTie("dana", "kim", 0.1))
            .build();
    WarmRoute route = search(shared).find(network, LEE, RouteLimits.COMMON, TODAY).routes().get(0);
    assertThat(ids(route)).containsExactly("mira", "dana", "kim", "lee");
    assertThat(route.people().stream().map(RoutePerson::name))
        .containsExactly("Mira Chen", "Dana Ortiz", "Kim Roe", "Lee Park");
    assertThat(route.people().stream().map(RoutePerson::organization))
        .containsExactly(null, "Payflow", "Nordbank", null);
    double own = COACH.overview(network, TODAY).standings().get("dana").strength();
    assertThat(route.links())
        .containsExactly(
            new RouteLink(
                RouteLink.Source.TOUCHES,
                own,
                null,
                LocalDate.of(2020, 5, 1),
                TODAY.minusDays(3),
                true),
            new RouteLink(
                RouteLink.Source.NOTED, 0.6, "same choir", LocalDate.of(2019, 1, 1), null, false),
            new RouteLink(RouteLink.Source.SHARED, 0.25, null, null, null, false));
    assertThat(route.weakest()).isEqualTo(2);
    assertThat(route.mayAsk()).isNotNull();
    assertThat(route.mayAsk().verdict()).isEqualTo(Verdict.Outcome.WAIT);
    assertThat(route.mayAsk().reasons().get(0).rule()).isEqualTo("review.give-first");
  }

  @Test
  void aHubCountsLessAndTheWayTellsSo() {
    NetworkBuilder network = twoIntroducers();
    for (int fan = 0; fan < 999; fan++) {
      network.acquaintances(new Acquaintance("dana", "fan" + fan, 0.1));
    }
    Network known = network.build();
    List<WarmRoute> plain =
        new RouteSearch(COACH, SocialGraph.empty(), HubDiscount.NONE)
            .find(known, LEE, RouteLimits.COMMON, TODAY)
            .routes();
    assertThat(plain.stream().map(route -> route.first().id())).containsExactly("dana", "tom");
    List<WarmRoute> discounted =
        search(SocialGraph.empty()).find(known, LEE, RouteLimits.COMMON, TODAY).routes();
    assertThat(discounted.stream().map(route -> route.first().id())).containsExactly("tom", "dana");
    RoutePerson dana = discounted.get(1).first();
    assertThat(dana.ties()).isEqualTo(1_000);
    assertThat(dana.counted()).isEqualTo(0.25);
    assertThat(dana.isDiscounted()).isTrue();
    assertThat(discounted.get(1).counted()).isLessThan(discounted.get(1).strength());
    assertThat(discounted.get(0).first().isDiscounted()).isFalse();
  }

  @Test
  void whoDeclinedIsNotAskedAgain() {
    Interaction ask = asked("a", "dana", 20).target("lee").build();
    assertThat(firsts(twoIntroducers().interactions(ask))).containsExactly("dana", "tom");
    Interaction no = declined(TODAY.minusDays(20));
    RouteAnswer answer = answer(twoIntroducers().interactions(ask, no));
    assertThat(firsts(answer)).containsExactly("tom");
    assertThat(answer.passedOver())
        .containsExactly(
            new RouteAnswer.PassedOver("dana", "Dana Ortiz", RouteAnswer.Reason.DECLINED));
    Interaction later = declined(TODAY.plusDays(1));
    assertThat(firsts(twoIntroducers().interactions(ask, later))).containsExactly("dana", "tom");
    Interaction other = asked("a", "dana", 20).target("ruth").build();
    assertThat(firsts(twoIntroducers().interactions(other, no))).containsExactly("dana", "tom");
  }

  /** Dana would not introduce the owner to Kim: no way from her to Kim, but one over Zoe. */
  @Test
  void noWayLeadsFromSomebodyToWhomTheyDeclinedToIntroduce() {
    NetworkBuilder network =
        mira()
            .contacts(
                Contact.builder("dana", "Dana Ortiz").build(),
                Contact.builder("tom", "Tom Becker").build())
            .interactions(
                talked("t1", "dana", TODAY.minusDays(2)), talked("t2", "tom", TODAY.minusDays(2)))
            .acquaintances(
                new Acquaintance("dana", "kim", 0.9),
                new Acquaintance("tom", "kim", 0.5),
                new Acquaintance("kim", "lee", 0.9),
                new Acquaintance("dana", "zoe", 0.3),
                new Acquaintance("zoe", "lee", 0.3));
    List<String> overKim = List.of("mira", "dana", "kim", "lee");
    List<String> overTom = List.of("mira", "tom", "kim", "lee");
    assertThat(answer(network).routes().stream().map(RouteSearchTest::ids))
        .containsExactly(overKim, overTom);
    Interaction ask = asked("a", "dana", 20).target("kim").build();
    network.interactions(ask, declined(TODAY.minusDays(19)));
    assertThat(answer(network).routes().stream().map(RouteSearchTest::ids))
        .containsExactly(overTom, List.of("mira", "dana", "zoe", "lee"));
  }

  @Test
  void noIntroductionIsOfferedToSomebodyWhoIsKnown() {
    NetworkBuilder network =
        twoIntroducers()
            .contacts(Contact.builder("new", "New Card").build())
            .acquaintances(
                new Acquaintance("dana", "tom", 0.9), new Acquaintance("dana", "new", 0.9));
    assertThat(to(network, "tom")).containsExactly(List.of("mira", "tom"));
    assertThat(to(network, "new")).first().isEqualTo(List.of("mira", "dana", "new"));
  }

  private static List<List<String>> to(NetworkBuilder network, String person) {
    RouteGoal goal = new RouteGoal.ToPerson(person);
    return search(SocialGraph.empty())
        .find(network.build(), goal, RouteLimits.COMMON, TODAY)
        .routes()
        .stream()
        .map(RouteSearchTest::ids)
        .toList();
  }

  @Test
  void whoWasAskedOftenThisMonthIsLeftInPeace() {
    Interaction one = asked("a1", "dana", 29).favour(Favour.INTRODUCTION).build();
    Interaction other = asked("a2", "dana", 0).target("ruth").build();
    RouteAnswer answer = answer(twoIntroducers().interactions(one, other));
    assertThat(firsts(answer)).containsExactly("tom");
    assertThat(answer.passedOver().get(0).why()).isEqualTo(RouteAnswer.Reason.ASKED_OFTEN);
    Interaction before = asked("a1", "dana", 30).favour(Favour.INTRODUCTION).build();
    assertThat(firsts(twoIntroducers().interactions(before, other))).containsExactly("dana", "tom");
    Interaction help = asked("a1", "dana", 29).favour(Favour.HELP).build();
    assertThat(firsts(twoIntroducers().interactions(help, other))).containsExactly("dana", "tom");
    Interaction same = asked("a1", "dana", 29).target("lee").build();
    assertThat(firsts(twoIntroducers().interactions(same, other))).containsExactly("dana", "tom");
  }

  @Test
  void anIntroducerWhoSaidYesOpensTheirLink() {
    Interaction ask = asked("a", "dana", 5).target("lee").build();
    Interaction yes =
        Interaction.builder("r", "dana", TODAY.minusDays(4), InteractionKind.RECEIVED)
            .favour(Favour.INTRODUCTION)
            .build();
    assertThat(agreed(answer(twoIntroducers().interactions(ask)).routes().get(0)))
        .containsExactly(true, false);
    WarmRoute route = answer(twoIntroducers().interactions(ask, yes)).routes().get(0);
    assertThat(route.first().id()).isEqualTo("dana");
    assertThat(agreed(route)).containsExactly(true, true);
  }

  @Test
  void somebodyCanBeAvoided() {
    RouteAnswer answer =
        search(SocialGraph.empty())
            .find(twoIntroducers().build(), LEE, new RouteLimits(3, 2, Set.of("dana")), TODAY);
    assertThat(firsts(answer)).containsExactly("tom");
    assertThat(answer.passedOver().get(0).why()).isEqualTo(RouteAnswer.Reason.AVOIDED);
  }

  @Test
  void theNearestOfACompanyOrAMarketIsFound() {
    Network network =
        Network.builder(
                Owner.builder("mira", "Mira Chen", ZoneOffset.UTC)
                    .sameTopics(List.of(List.of(Topic.of("payments"), Topic.of("fintech"))))
                    .build())
            .contacts(
                Contact.builder("dana", "Dana Ortiz").organization("PAYFLOW ").build(),
                Contact.builder("tom", "Tom Becker").build(),
                Contact.builder("old", "Old Hand").organization("Payflow").archived(true).build())
            .interactions(
                talked("i1", "dana", TODAY.minusDays(500)), talked("i2", "tom", TODAY.minusDays(1)))
            .persons(
                new KnownPerson("kim", "Kim Roe", "Payflow", null, List.of(Topic.of("Payments"))))
            .acquaintances(new Acquaintance("tom", "kim", 0.9))
            .build();
    List<WarmRoute> company =
        search(SocialGraph.empty())
            .find(network, new RouteGoal.ToCompany("payflow"), RouteLimits.COMMON, TODAY)
            .routes();
    assertThat(company.stream().map(RouteSearchTest::ids))
        .containsExactly(List.of("mira", "dana"), List.of("mira", "tom", "kim"));
    assertThat(company.get(0).isDirect()).isTrue();
    assertThat(company.get(0).mayAsk()).isNull();
    RouteGoal market = new RouteGoal.ToMarket(Topic.of("Fintech"));
    assertThat(
            search(SocialGraph.empty())
                .find(network, market, RouteLimits.COMMON, TODAY)
                .routes()
                .stream()
                .map(RouteSearchTest::ids))
        .containsExactly(List.of("mira", "tom", "kim"));
  }

  @Test
  void whereNoWayIsKnownTheNearestOfThatMarketAreNamed() {
    Topic fintech = Topic.of("fintech");
    Network network =
        mira()
            .contacts(
                Contact.builder("dana", "Dana Ortiz").markets(List.of(fintech)).build(),
                Contact.builder("tom", "Tom Becker").build(),
                Contact.builder("far", "Far Away").markets(List.of(fintech)).build())
            .interactions(
                talked("i1", "dana", TODAY.minusDays(9)), talked("i2", "tom", TODAY.minusDays(1)))
            .persons(new KnownPerson("kim", "Kim Roe", null, null, List.of(fintech)))
            .acquaintances(new Acquaintance("tom", "kim", 0.2))
            .targets(new Target("ruth", "Ruth Goldberg", null, null, false))
            .build();
    RouteAnswer answer = search(SocialGraph.empty()).find(network, LEE, RouteLimits.COMMON, TODAY);
    assertThat(answer.routes()).isEmpty();
    assertThat(answer.nearest().stream().map(route -> route.goal().id()))
        .containsExactly("dana", "kim");
    RouteAnswer unknown =
        search(SocialGraph.empty())
            .find(network, new RouteGoal.ToPerson("ruth"), RouteLimits.COMMON, TODAY);
    assertThat(unknown.routes()).isEmpty();
    assertThat(unknown.nearest()).isEmpty();
  }

  @Test
  void numbersBelowOneAreRefused() {
    assertThatThrownBy(() -> new RouteLimits(0, 2, Set.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("count (0) must be at least 1.");
    assertThatThrownBy(() -> new RouteLimits(3, 0, Set.of()))
        .hasMessageContaining("monthlyAsks (0) must be at least 1.");
  }

  private static List<String> ids(WarmRoute route) {
    return route.people().stream().map(RoutePerson::id).toList();
  }

  private static List<Boolean> agreed(WarmRoute route) {
    return route.links().stream().map(RouteLink::agreed).toList();
  }

  private static List<String> firsts(RouteAnswer answer) {
    return answer.routes().stream().map(route -> route.first().id()).toList();
  }

  private static List<String> firsts(NetworkBuilder network) {
    return firsts(answer(network));
  }

  private static RouteAnswer answer(NetworkBuilder network) {
    return search(SocialGraph.empty()).find(network.build(), LEE, RouteLimits.COMMON, TODAY);
  }

  private static RouteSearch search(SocialGraph shared) {
    return new RouteSearch(COACH, shared, HubDiscount.SHARED_TIME);
  }

  private static NetworkBuilder mira() {
    return Network.builder(Owner.builder("mira", "Mira Chen", ZoneOffset.UTC).build())
        .targets(new Target("lee", "Lee Park", Topic.of("fintech"), null, false));
  }

  /** Dana knows Lee better than Tom does. */
  private static NetworkBuilder twoIntroducers() {
    return mira()
        .contacts(
            Contact.builder("dana", "Dana Ortiz").build(),
            Contact.builder("tom", "Tom Becker").build())
        .interactions(
            talked("t1", "dana", TODAY.minusDays(2)), talked("t2", "tom", TODAY.minusDays(2)))
        .acquaintances(new Acquaintance("dana", "lee", 0.9), new Acquaintance("tom", "lee", 0.5));
  }

  private static InteractionBuilder asked(String id, String contact, int daysAgo) {
    return Interaction.builder(id, contact, TODAY.minusDays(daysAgo), InteractionKind.ASKED);
  }

  private static Interaction declined(LocalDate on) {
    return Interaction.builder("d", "dana", on, InteractionKind.DECLINED).build();
  }

  private static Interaction talked(String id, String contact, LocalDate on) {
    return Interaction.builder(id, contact, on, InteractionKind.TALKED).build();
  }

  /** Six contacts, one of them archived, ties between fourteen people, and targets among them. */
  private static Network random(Random dice) {
    NetworkBuilder network =
        Network.builder(Owner.builder("p0", "Mira Chen", ZoneOffset.UTC).build());
    for (int person = 1; person <= 6; person++) {
      String id = "p" + person;
      network.contacts(Contact.builder(id, "Person " + id).archived(person == 6).build());
      for (int talk = dice.nextInt(4); talk > 0; talk--) {
        network.interactions(talked(id + "-" + talk, id, TODAY.minusDays(dice.nextInt(400))));
      }
    }
    for (int person = 7; person < 14; person++) {
      network.targets(new Target("p" + person, "Person " + person, null, null, false));
    }
    for (int tie = 0; tie < 24; tie++) {
      double strength = (1 + dice.nextInt(20)) / 20.0;
      network.acquaintances(
          new Acquaintance("p" + dice.nextInt(14), "p" + dice.nextInt(14), strength));
    }
    return network.build();
  }
}
