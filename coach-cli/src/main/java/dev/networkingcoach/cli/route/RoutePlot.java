package dev.networkingcoach.cli.route;

import static dev.networkingcoach.cli.route.RouteTexts.TEXTS;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.review.Verdict;
import dev.networkingcoach.cli.drawing.SvgDrawing;
import dev.networkingcoach.network.route.RouteLink;
import dev.networkingcoach.network.route.WarmRoute;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Ways to somebody as a drawing: the owner on the left, a lane for each way. A line is as wide as
 * its tie is strong, the weakest of a way is dashed, and a lock stands where the person before it
 * has not agreed to lead on.
 */
public final class RoutePlot {
  private static final int MOST_LANES = 3;
  private static final int LEFT = 70;
  private static final int TOP = 110;
  private static final int COLUMN = 260;
  private static final int LANE = 150;
  private static final int DOT = 13;
  private static final int BEND = 56;
  private static final int MOST_IN_LABEL = 46;
  private static final int MOST_IN_STEP = 110;
  private static final String FAINT = "text-anchor=\"middle\" font-size=\"11\" fill=\"#555555\"";
  private static final String OWNER = "text-anchor=\"end\" font-weight=\"bold\"";
  private static final String NAME = "text-anchor=\"middle\" font-weight=\"bold\"";

  private final RouteWords words;
  private final String title;
  private final List<WarmRoute> routes;

  /**
   * A drawing.
   *
   * @param called whom the ways lead to
   * @param routes the ways, of which three are drawn
   */
  public RoutePlot(Network network, LocalDate today, String called, List<WarmRoute> routes) {
    this.words = new RouteWords(network, today);
    this.routes = routes.subList(0, Math.min(MOST_LANES, routes.size()));
    this.title =
        routes.isEmpty() ? TEXTS.noWayTo(called) : TEXTS.waysTo(this.routes.size(), called);
  }

  /** The drawing as an SVG document. */
  public String svg() {
    int columns = routes.stream().mapToInt(route -> route.links().size()).max().orElse(1);
    int width = 2 * LEFT + columns * COLUMN;
    int height = TOP + Math.max(1, routes.size()) * LANE;
    SvgDrawing svg = new SvgDrawing(width, height, title);
    svg.text(LEFT - DOT, 30, "font-size=\"17\"", title);
    int lane = 0;
    for (WarmRoute route : routes) {
      draw(svg, route, columns, TOP + LANE * lane++);
    }
    if (!routes.isEmpty()) {
      svg.circle(LEFT, ownerHeight(), DOT);
      svg.text(LEFT - 20, ownerHeight() + 5, OWNER, TEXTS.you());
    }
    return svg.document();
  }

  private double ownerHeight() {
    return TOP + LANE * (routes.size() - 1) / 2.0;
  }

  /** The last of each way stands at the right, however few are in between. */
  private static double column(WarmRoute route, int columns, int place) {
    return LEFT + (double) COLUMN * columns * place / route.links().size();
  }

  private void draw(SvgDrawing svg, WarmRoute route, int columns, int y) {
    for (int place = 0; place < route.links().size(); place++) {
      double from = column(route, columns, place);
      double to = column(route, columns, place + 1);
      line(svg, route, place, place == 0 ? ownLine(to, y) : straight(from, to, y));
    }
    for (int place = 1; place < route.people().size(); place++) {
      String firm = route.people().get(place).organization();
      double x = column(route, columns, place);
      dot(svg, x, y, words.name(route, place), firm == null ? "" : firm);
    }
    svg.text(LEFT + BEND + 20, y + 78, "font-size=\"12\"", next(route));
  }

  private String next(WarmRoute route) {
    Verdict verdict = route.mayAsk();
    boolean may = verdict == null || verdict.verdict() == Verdict.Outcome.GO;
    String step = may ? words.next(route) : TEXTS.notYet(words.mayAsk(route).get(0));
    return TEXTS.next() + ": " + cut(step, MOST_IN_STEP);
  }

  /** A line, and where the middle of what is level in it stands. */
  private record DrawnLine(String path, double x, double y) {}

  private DrawnLine ownLine(double to, int y) {
    int bend = LEFT + BEND;
    String path =
        String.format(Locale.ROOT, "M%d %.0f L%d %d L%.0f %d", LEFT, ownerHeight(), bend, y, to, y);
    return new DrawnLine(path, (bend + to) / 2, y);
  }

  private static DrawnLine straight(double from, double to, int y) {
    String path = String.format(Locale.ROOT, "M%.0f %d L%.0f %d", from, y, to, y);
    return new DrawnLine(path, (from + to) / 2, y);
  }

  private void line(SvgDrawing svg, WarmRoute route, int place, DrawnLine line) {
    RouteLink link = route.links().get(place);
    boolean weakest = route.links().size() > 1 && place == route.weakest();
    svg.line(line.path, 1.5 + 7 * link.strength(), weakest);
    double x = line.x;
    double y = line.y;
    if (!link.agreed()) {
      lock(svg, x, y - 22);
    }
    List<String> evidence = words.evidence(route, place);
    String band = TEXTS.linkBand(link.band().name(), weakest);
    svg.text(x, y + 20, FAINT, band);
    for (int piece = 0; piece < evidence.size(); piece++) {
      svg.text(x, y + 34 + 13 * piece, FAINT, cut(evidence.get(piece), MOST_IN_LABEL));
    }
  }

  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = text.offsetByCodePoints(0, text.codePointCount(0, most - 1));
    return text.substring(0, end).strip() + "…";
  }

  private static void dot(SvgDrawing svg, double x, double y, String name, String firm) {
    svg.circle(x, y, DOT);
    svg.text(x, y - 34, NAME, cut(name, MOST_IN_LABEL));
    if (!firm.isEmpty()) {
      svg.text(x, y - 20, FAINT, cut(firm, MOST_IN_LABEL));
    }
  }

  private static void lock(SvgDrawing svg, double x, double y) {
    svg.add(
        "<g class=\"lock\" fill=\"none\" stroke=\"#8a5a00\" stroke-width=\"2\"><path d=\"M%.0f %.0f"
            + " v-4 a4 4 0 0 1 8 0 v4\"/><rect x=\"%.0f\" y=\"%.0f\" width=\"14\" height=\"10\""
            + " fill=\"#8a5a00\"/></g>",
        x - 4, y, x - 7, y);
  }
}
