package dev.networkingcoach.cli.route;

import static dev.networkingcoach.cli.route.RouteTexts.TEXTS;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.review.Verdict;
import dev.networkingcoach.cli.page.TextPage;
import dev.networkingcoach.cli.page.TextTone;
import dev.networkingcoach.network.route.PeopleDirectory;
import dev.networkingcoach.network.route.RouteAnswer;
import dev.networkingcoach.network.route.RouteGoal;
import dev.networkingcoach.network.route.RouteLink;
import dev.networkingcoach.network.route.WarmRoute;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who can introduce the owner to somebody, as a page. */
public final class RoutePage {
  private static final int INDENT = 3;
  private static final int LABEL = 12;

  private final RouteWords words;
  private final String goal;
  private final boolean hasMarket;
  private final RouteAnswer answer;

  /**
   * A page.
   *
   * @param goal whom the owner wants to reach
   * @param called the name of the person, the organization or the market
   * @param answer what was found in the network on this day
   */
  public RoutePage(
      Network network, LocalDate today, RouteGoal goal, String called, RouteAnswer answer) {
    this.words = new RouteWords(network, today);
    this.goal = RouteWords.goal(goal, called);
    this.hasMarket =
        goal instanceof RouteGoal.ToPerson person
            && new PeopleDirectory(network)
                .all().stream()
                    .anyMatch(one -> one.id().equals(person.id()) && !one.markets().isEmpty());
    this.answer = answer;
  }

  /** Writes it. */
  public void writeTo(TextPage page) {
    if (answer.routes().isEmpty()) {
      page.paragraph(TextTone.STRONG, TEXTS.noWayTo(goal));
      page.paragraph(
          answer.nearest().isEmpty()
              ? TEXTS.nobodyNear(hasMarket)
              : TEXTS.nearestOfTheMarket(answer.nearest().size()));
      write(page, answer.nearest());
    } else {
      page.paragraph(TextTone.STRONG, TEXTS.waysTo(answer.routes().size(), goal));
      write(page, answer.routes());
    }
    if (!answer.passedOver().isEmpty()) {
      page.blank().paragraph(TextTone.LABEL, TEXTS.passedOver());
      answer
          .passedOver()
          .forEach(
              one ->
                  page.hanging(
                      "  - ",
                      TextTone.NORMAL,
                      TEXTS.passed(one.name(), one.why().name()),
                      TextTone.NORMAL));
    }
  }

  private void write(TextPage page, List<WarmRoute> routes) {
    int number = 1;
    for (WarmRoute route : routes) {
      page.blank();
      page.hanging(number++ + ". ", TextTone.NORMAL, words.way(route), TextTone.STRONG);
      List<String> strength = new ArrayList<>(List.of(words.band(route)));
      strength.addAll(words.hubs(route));
      page.labelled(INDENT, LABEL, TEXTS.strength(), strength);
      page.labelled(INDENT, LABEL, TEXTS.links(), links(route));
      Verdict verdict = route.mayAsk();
      if (verdict != null) {
        List<String> reasons = new ArrayList<>(words.mayAsk(route));
        reasons.set(0, verdict.verdict() + ": " + reasons.get(0));
        page.labelled(INDENT, LABEL, TEXTS.mayI(), reasons);
      }
      page.labelled(INDENT, LABEL, TEXTS.next(), words.next(route));
      if (!route.isDirect()) {
        page.labelled(INDENT, LABEL, TEXTS.toForward(), words.forward(route));
      }
    }
  }

  private List<String> links(WarmRoute route) {
    List<String> links = new ArrayList<>();
    for (int place = 0; place < route.links().size(); place++) {
      RouteLink link = route.links().get(place);
      boolean weakest = route.links().size() > 1 && place == route.weakest();
      List<String> told = new ArrayList<>();
      told.add(TEXTS.linkBand(link.band().name(), weakest));
      told.addAll(words.evidence(route, place));
      if (!link.agreed()) {
        told.add(TEXTS.hasNotAgreed(words.name(route, place)));
      }
      links.add(
          words.name(route, place)
              + " – "
              + words.name(route, place + 1)
              + ": "
              + String.join("; ", told));
    }
    return links;
  }
}
