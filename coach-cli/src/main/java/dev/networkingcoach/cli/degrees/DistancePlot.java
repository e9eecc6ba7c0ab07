package dev.networkingcoach.cli.degrees;

import static dev.networkingcoach.cli.degrees.DegreesTexts.TEXTS;

import dev.networkingcoach.cli.drawing.SvgDrawing;
import dev.networkingcoach.network.study.StepCounts;

/** The shares of pairs by distance as a drawing (SVG): a bar for each number of hops. */
public final class DistancePlot {
  private static final int BAR = 56;
  private static final int GAP = 14;
  private static final int HEIGHT = 260;
  private static final int LEFT = 30;
  private static final int TOP = 70;
  private static final int LEAST_WIDTH = 460;
  private static final String MIDDLE = "text-anchor=\"middle\"";
  private static final String FAINT = "fill=\"" + SvgDrawing.GREY + "\"";

  private final String name;
  private final StepCounts pairs;

  /**
   * A drawing.
   *
   * @param name what the graph is called
   * @param pairs the pairs of people by hops
   */
  public DistancePlot(String name, StepCounts pairs) {
    this.name = name;
    this.pairs = pairs;
  }

  /** The drawing as an SVG document. */
  public String svg() {
    int width = Math.max(LEAST_WIDTH, 2 * LEFT + pairs.most() * (BAR + GAP));
    String title = TEXTS.howFarApart(name);
    SvgDrawing svg = new SvgDrawing(width, TOP + HEIGHT + 60, title);
    svg.text(LEFT, 26, "font-size=\"17\"", title);
    svg.text(LEFT, 46, FAINT, summary());
    double most = pairs.counts().stream().mapToLong(Long::longValue).max().orElse(1);
    for (int hops = 1; hops <= pairs.most(); hops++) {
      bar(svg, hops, pairs.at(hops) / most);
    }
    svg.text(LEFT, TOP + HEIGHT + 45, FAINT, TEXTS.hopsAxis());
    return svg.document();
  }

  private String summary() {
    return pairs.total() == 0
        ? TEXTS.noTwoAreConnected()
        : TEXTS.onAverage(StudyFigures.distance(2, pairs.mean()));
  }

  private void bar(SvgDrawing svg, int hops, double height) {
    int x = LEFT + (hops - 1) * (BAR + GAP);
    double y = TOP + HEIGHT * (1 - height);
    svg.bar(x, TOP + HEIGHT, BAR, (HEIGHT - 20) * height, SvgDrawing.BLUE);
    double share = (double) pairs.at(hops) / pairs.total();
    svg.text(x + BAR / 2, (int) (y + 20 * height) - 5, MIDDLE, StudyFigures.share(share));
    svg.text(x + BAR / 2, TOP + HEIGHT + 20, MIDDLE, Integer.toString(hops));
  }
}
