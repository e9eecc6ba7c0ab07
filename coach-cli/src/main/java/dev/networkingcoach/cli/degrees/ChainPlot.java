package dev.networkingcoach.cli.degrees;

import static dev.networkingcoach.cli.degrees.ChainTexts.TEXTS;

import dev.networkingcoach.cli.drawing.SvgDrawing;
import java.util.List;

/** What follow-ups do for chains as a drawing (SVG): a bar for each number of follow-ups. */
public final class ChainPlot {
  private static final int BAR = 60;
  private static final int GAP = 16;
  private static final int LEFT = 40;
  private static final int TOP = 80;
  private static final int HEIGHT = 240;
  private static final int STUDY = (ChainRun.MOST_FOLLOW_UPS + 1) * (BAR + GAP) + 50;
  private static final String MIDDLE = "text-anchor=\"middle\"";
  private static final String FAINT = "fill=\"" + SvgDrawing.GREY + "\"";

  private final ChainRun run;

  /** A drawing of chains. */
  public ChainPlot(ChainRun run) {
    this.run = run;
  }

  /** The drawing as an SVG document. */
  public String svg() {
    List<ChainRun.FittedChains> studies = run.fitted();
    int width = 2 * LEFT + STUDY * studies.size();
    SvgDrawing svg = new SvgDrawing(width, TOP + HEIGHT + 90, TEXTS.whatFollowUpsDo());
    svg.text(LEFT, 28, "font-size=\"17\"", TEXTS.whatFollowUpsDo());
    svg.text(LEFT, 48, FAINT, TEXTS.chainsIn(run.made(), StudyFigures.count(run.graph().people())));
    int x = LEFT;
    for (ChainRun.FittedChains study : studies) {
      draw(svg, study, x);
      x += STUDY;
    }
    return svg.document();
  }

  private static void draw(SvgDrawing svg, ChainRun.FittedChains fitted, int left) {
    int bottom = TOP + HEIGHT;
    boolean known = !Double.isNaN(fitted.passing());
    for (int count = 0; known && count <= ChainRun.MOST_FOLLOW_UPS; count++) {
      double share = fitted.completion().get(count);
      double height = HEIGHT * share;
      int x = left + count * (BAR + GAP);
      svg.bar(x, bottom, BAR, height, count == 0 ? "#9a9a9a" : SvgDrawing.BLUE);
      svg.text(x + BAR / 2.0, bottom - height - 6, MIDDLE, StudyFigures.share(share));
      svg.text(x + BAR / 2.0, bottom + 18, MIDDLE, Integer.toString(count));
    }
    String study = fitted.study().study();
    String told =
        known
            ? study + ": " + TEXTS.passesOn() + " " + StudyFigures.share(fitted.passing())
            : TEXTS.notFitted(study, StudyFigures.share(fitted.study().completion()));
    svg.text(left, bottom + 42, "font-size=\"12\"", told);
    svg.text(left, bottom + 60, FAINT, TEXTS.followUps(ChainRun.MOST_FOLLOW_UPS));
  }
}
