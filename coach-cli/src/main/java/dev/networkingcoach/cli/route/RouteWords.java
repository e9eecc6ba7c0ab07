package dev.networkingcoach.cli.route;

import static dev.networkingcoach.cli.route.RouteTexts.TEXTS;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.plan.PlainReasons;
import dev.networkingcoach.api.review.Verdict;
import dev.networkingcoach.cli.page.DueWords;
import dev.networkingcoach.network.route.RouteGoal;
import dev.networkingcoach.network.route.RouteLink;
import dev.networkingcoach.network.route.RoutePerson;
import dev.networkingcoach.network.route.WarmRoute;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Ways to people in words, on one day. */
final class RouteWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final Network network;
  private final LocalDate today;
  private final PlainReasons reasons;

  RouteWords(Network network, LocalDate today) {
    this.network = network;
    this.today = today;
    this.reasons = DueWords.reasons(network, today);
  }

  /** Whom a goal means, where it is called this. */
  static String goal(RouteGoal goal, String called) {
    if (goal instanceof RouteGoal.ToCompany) {
      return TEXTS.somebodyAt(called);
    }
    return goal instanceof RouteGoal.ToMarket ? TEXTS.somebodyIn(called) : called;
  }

  String name(WarmRoute route, int place) {
    return place == 0 ? TEXTS.you() : route.people().get(place).name();
  }

  String way(WarmRoute route) {
    List<String> names = new ArrayList<>();
    for (int place = 0; place < route.people().size(); place++) {
      names.add(name(route, place));
    }
    return String.join(" → ", names);
  }

  String band(WarmRoute route) {
    return TEXTS.bandOf(route.band().name(), route.counted() < route.strength());
  }

  /** Why ties over a hub count less; empty where there is none. */
  List<String> hubs(WarmRoute route) {
    return route.people().stream()
        .filter(RoutePerson::isDiscounted)
        .map(
            hub ->
                TEXTS.hub(
                    hub.name(),
                    String.format(Locale.ROOT, "%,d", hub.ties()),
                    String.format(Locale.ROOT, "%.0f %%", 100 * hub.counted())))
        .toList();
  }

  /** What a link rests on and how old it is, in pieces. */
  List<String> evidence(WarmRoute route, int place) {
    RouteLink link = route.links().get(place);
    List<String> words = new ArrayList<>();
    LocalDate touch = link.lastTouch();
    LocalDate since = link.since();
    String basis = link.basis();
    if (touch != null) {
      words.add(TEXTS.lastInTouch(DueWords.past(touch, today)));
    }
    if (link.source() != RouteLink.Source.TOUCHES) {
      words.add(TEXTS.restsOn(link.source().name(), basis == null ? "" : ": " + basis));
    }
    if (since != null) {
      String day = DAY.format(since);
      words.add(touch != null ? TEXTS.connectedSince(day) : TEXTS.knownSince(day));
    }
    return words;
  }

  /** Whether the owner may ask, and why not. */
  List<String> mayAsk(WarmRoute route) {
    Verdict verdict = route.mayAsk();
    if (verdict == null) {
      return List.of();
    }
    if (verdict.reasons().isEmpty()) {
      return List.of(TEXTS.nothingSpeaksAgainstAsking(route.first().name()));
    }
    return verdict.reasons().stream().map(one -> reasons.sentence(one.because())).toList();
  }

  /** What to do now. */
  String next(WarmRoute route) {
    Verdict verdict = route.mayAsk();
    String first = route.first().name();
    if (verdict == null) {
      return route.isDirect()
          ? TEXTS.writeYourself(first)
          : TEXTS.hasAgreed(first, route.goal().name());
    }
    return verdict.verdict() == Verdict.Outcome.GO
        ? TEXTS.askFor(first, route.goal().name())
        : TEXTS.waitWith(first, verdict.verdict().name());
  }

  /** What the introducer can pass on; empty where nobody needs to introduce the owner. */
  String forward(WarmRoute route) {
    if (route.isDirect()) {
      return "";
    }
    String positioning = network.owner().positioning();
    return TEXTS.forward(
        route.people().get(2).name(),
        network.owner().name(),
        route.goal().name(),
        route.links().size() == 2,
        positioning == null || positioning.isBlank() ? "" : " " + sentence(positioning.strip()));
  }

  private static String sentence(String words) {
    return ".!?".indexOf(words.charAt(words.length() - 1)) >= 0 ? words : words + ".";
  }
}
