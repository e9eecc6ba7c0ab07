package dev.networkingcoach.network.route;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.explain.ContactStanding;
import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.review.PlannedAction;
import dev.networkingcoach.api.review.Verdict;
import dev.networkingcoach.network.graph.SocialGraph;
import dev.networkingcoach.network.path.HubDiscount;
import dev.networkingcoach.network.path.NetworkTies;
import dev.networkingcoach.network.path.WarmPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells of the people and links on a path what the network knows of them. */
final class RouteDescription {
  /** What is known on one day. */
  record KnownLinks(
      Network network,
      LocalDate today,
      Map<String, ContactStanding> standings,
      NetworkTies ties,
      PeopleDirectory directory) {}

  private final Coach coach;
  private final KnownLinks known;
  private final SocialGraph graph;
  private final HubDiscount discount;

  RouteDescription(Coach coach, KnownLinks known, SocialGraph graph, HubDiscount discount) {
    this.coach = coach;
    this.known = known;
    this.graph = graph;
    this.discount = discount;
  }

  WarmRoute of(WarmPath path, IntroductionRequests requests) {
    List<RoutePerson> people = new ArrayList<>();
    for (int place = 0; place < path.people().size(); place++) {
      boolean between = place > 0 && place < path.people().size() - 1;
      people.add(person(path.people().get(place), between));
    }
    List<RouteLink> links = new ArrayList<>();
    links.add(ownLink(people.get(1).id(), path.ties().get(0)));
    // For somebody else they agreed to nothing, of the same company or not.
    Set<String> goal = Set.of(graph.id(path.last()));
    boolean agreed =
        requests.progress(people.get(1).id(), goal) == IntroductionRequests.Progress.AGREED;
    for (int place = 1; place < path.ties().size(); place++) {
      links.add(
          link(
              people.get(place).id(),
              people.get(place + 1).id(),
              path.ties().get(place),
              agreed && place == 1));
    }
    return new WarmRoute(people, links, path.strength(), path.counted(), mayAsk(people));
  }

  private RoutePerson person(int number, boolean between) {
    String id = graph.id(number);
    int ties = graph.out().degree(number);
    double counted = between ? discount.of(ties) : 1;
    if (id.equals(known.network.owner().id())) {
      return new RoutePerson(id, known.network.owner().name(), null, ties, 1);
    }
    PeopleDirectory.Listed one = known.directory.person(id);
    return new RoutePerson(id, one.name(), one.organization(), ties, counted);
  }

  private RouteLink ownLink(String contact, double strength) {
    ContactStanding standing = known.standings.get(contact);
    LocalDate since = known.network.contact(contact).map(one -> one.since()).orElse(null);
    LocalDate last = standing == null ? null : standing.lastTouch();
    return new RouteLink(RouteLink.Source.TOUCHES, strength, null, since, last, true);
  }

  private RouteLink link(String one, String other, double strength, boolean agreed) {
    Optional<Acquaintance> noted =
        known.ties.others().stream()
            .filter(tie -> joins(tie, one, other))
            .max(Comparator.comparingDouble(Acquaintance::tieStrength));
    RouteLink.Source source =
        noted.isPresent() && noted.get().tieStrength() >= strength
            ? RouteLink.Source.NOTED
            : RouteLink.Source.SHARED;
    return new RouteLink(
        source,
        strength,
        noted.map(Acquaintance::basis).orElse(null),
        noted.map(Acquaintance::since).orElse(null),
        null,
        agreed);
  }

  private static boolean joins(Acquaintance tie, String one, String other) {
    return (tie.from().equals(one) && tie.to().equals(other))
        || (tie.from().equals(other) && tie.to().equals(one));
  }

  private @Nullable Verdict mayAsk(List<RoutePerson> people) {
    if (people.size() == 2) {
      return null;
    }
    String what = people.get(people.size() - 1).name();
    return coach.review(
        new PlannedAction.Ask(people.get(1).id(), Favour.INTRODUCTION, what),
        known.network,
        known.today);
  }
}
