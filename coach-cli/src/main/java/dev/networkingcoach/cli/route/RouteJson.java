package dev.networkingcoach.cli.route;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.review.Verdict;
import dev.networkingcoach.network.route.RouteAnswer;
import dev.networkingcoach.network.route.RouteLink;
import dev.networkingcoach.network.route.RoutePerson;
import dev.networkingcoach.network.route.WarmRoute;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who can introduce the owner to somebody, as JSON on one line. What is not known is null. */
public final class RouteJson {
  private final RouteWords words;
  private final LocalDate today;

  /** JSON about a network on a day. */
  public RouteJson(Network network, LocalDate today) {
    this.words = new RouteWords(network, today);
    this.today = today;
  }

  /**
   * The line.
   *
   * @param goal the name of the person, the organization or the market
   */
  public String of(String goal, RouteAnswer answer) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("goal", goal).put("today", today.toString());
    put(json.putArray("paths"), answer.routes());
    ArrayNode passedOver = json.putArray("passedOver");
    for (RouteAnswer.PassedOver one : answer.passedOver()) {
      passedOver
          .addObject()
          .put("id", one.id())
          .put("name", one.name())
          .put("why", one.why().name());
    }
    put(json.putArray("nearest"), answer.nearest());
    return json.toString();
  }

  private void put(ArrayNode rows, List<WarmRoute> routes) {
    for (WarmRoute route : routes) {
      ObjectNode json = rows.addObject();
      ArrayNode people = json.putArray("people");
      for (RoutePerson one : route.people()) {
        people
            .addObject()
            .put("id", one.id())
            .put("name", one.name())
            .put("organization", one.organization())
            .put("ties", one.ties())
            .put("counted", one.counted());
      }
      ArrayNode links = json.putArray("links");
      route.links().forEach(link -> put(links.addObject(), link));
      json.put("strength", route.strength());
      json.put("counted", route.counted());
      json.put("band", route.band().name());
      json.put("weakestLink", route.weakest());
      put(json, route.mayAsk());
      json.put("next", words.next(route));
      json.put("forward", route.isDirect() ? null : words.forward(route));
    }
  }

  private static void put(ObjectNode json, RouteLink link) {
    json.put("source", link.source().name())
        .put("strength", link.strength())
        .put("band", link.band().name())
        .put("basis", link.basis())
        .put("since", text(link.since()))
        .put("lastTouch", text(link.lastTouch()))
        .put("agreed", link.agreed());
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static void put(ObjectNode json, @Nullable Verdict verdict) {
    if (verdict == null) {
      json.putNull("mayAsk");
      return;
    }
    ObjectNode may = json.putObject("mayAsk").put("verdict", verdict.verdict().name());
    ArrayNode reasons = may.putArray("reasons");
    verdict
        .reasons()
        .forEach(one -> reasons.addObject().put("rule", one.rule()).put("because", one.because()));
  }
}
