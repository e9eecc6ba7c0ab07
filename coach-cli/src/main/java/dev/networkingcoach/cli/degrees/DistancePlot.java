package dev.networkingcoach.cli.degrees;

import static dev.networkingcoach.cli.degrees.DegreesTexts.TEXTS;

import dev.networkingcoach.network.study.StepCounts;
import java.util.Locale;

/** The shares of pairs by distance as a drawing (SVG): a bar for each number of hops. */
public final class DistancePlot {
  private static final int BAR = 56;
  private static final int GAP = 14;
  private static final int HEIGHT = 260;
  private static final int LEFT = 30;
  private static final int TOP = 70;
  private static final int LEAST_WIDTH = 460;

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
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\""
                + " height=\"%d\" role=\"img\" font-family=\"sans-serif\" font-size=\"13\">%n",
            width,
            TOP + HEIGHT + 60,
            width,
            TOP + HEIGHT + 60));
    String title = TEXTS.howFarApart(name);
    svg.append("<title>").append(escaped(title)).append("</title>\n");
    svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
    text(svg, LEFT, 26, "font-size=\"17\"", title);
    text(svg, LEFT, 46, "fill=\"#555555\"", summary());
    double most = pairs.counts().stream().mapToLong(Long::longValue).max().orElse(1);
    for (int hops = 1; hops <= pairs.most(); hops++) {
      bar(svg, hops, pairs.at(hops) / most);
    }
    text(svg, LEFT, TOP + HEIGHT + 45, "fill=\"#555555\"", TEXTS.hopsAxis());
    return svg.append("</svg>\n").toString();
  }

  private String summary() {
    return pairs.total() == 0
        ? TEXTS.noTwoAreConnected()
        : TEXTS.onAverage(StudyFigures.distance(2, pairs.mean()));
  }

  private void bar(StringBuilder svg, int hops, double height) {
    int x = LEFT + (hops - 1) * (BAR + GAP);
    double y = TOP + HEIGHT * (1 - height);
    svg.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%d\" y=\"%.1f\" width=\"%d\" height=\"%.1f\" fill=\"#2f6f9f\"/>%n",
            x,
            y + 20 * height,
            BAR,
            (HEIGHT - 20) * height));
    String middle = "text-anchor=\"middle\"";
    double share = (double) pairs.at(hops) / pairs.total();
    text(svg, x + BAR / 2, (int) (y + 20 * height) - 5, middle, StudyFigures.share(share));
    text(svg, x + BAR / 2, TOP + HEIGHT + 20, middle, Integer.toString(hops));
  }

  private static void text(StringBuilder svg, int x, int y, String attributes, String words) {
    svg.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\" %s>", x, y, attributes))
        .append(escaped(words))
        .append("</text>\n");
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
