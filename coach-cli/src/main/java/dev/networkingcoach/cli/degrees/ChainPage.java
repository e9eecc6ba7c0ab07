package dev.networkingcoach.cli.degrees;

import static dev.networkingcoach.cli.degrees.ChainTexts.TEXTS;
import static dev.networkingcoach.cli.degrees.StudyFigures.count;
import static dev.networkingcoach.cli.degrees.StudyFigures.decimals;
import static dev.networkingcoach.cli.degrees.StudyFigures.distance;
import static dev.networkingcoach.cli.degrees.StudyFigures.share;

import dev.networkingcoach.cli.page.TextPage;
import dev.networkingcoach.cli.page.TextTone;
import dev.networkingcoach.network.chain.ChainRoutes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What came of chains, as a page. */
public final class ChainPage {
  private static final int INDENT = 2;
  private static final int LABEL = 20;

  private final ChainRun run;

  /** A page about chains. */
  public ChainPage(ChainRun run) {
    this.run = run;
  }

  /** Writes it. */
  public void writeTo(TextPage page) {
    ChainRoutes routes = run.routes();
    page.paragraph(TextTone.STRONG, TEXTS.chainsIn(run.made(), count(run.graph().people())));
    page.blank();
    row(page, DegreesTexts.TEXTS.ties(), count(run.graph().ties()));
    row(page, TEXTS.traits(), String.join(", ", run.traits()));
    row(page, TEXTS.chains(), count(routes.chains()));
    row(page, TEXTS.shortestPaths(), distance(2, routes.shortest().mean()));
    row(page, TEXTS.ifAllPassItOn(), arriving(routes));
    page.blank();
    page.paragraph(TextTone.LABEL, TEXTS.arriveWithFollowUps());
    List<String> heading = new ArrayList<>(List.of(TEXTS.study(), TEXTS.passesOn(), TEXTS.none()));
    for (int reminders = 1; reminders <= ChainRun.MOST_FOLLOW_UPS; reminders++) {
      heading.add(Integer.toString(reminders));
    }
    heading.add(DegreesTexts.TEXTS.hops());
    page.paragraph(TextTone.LABEL, line(heading));
    run.fitted().forEach(fitted -> page.paragraph(fitted(fitted)));
    page.blank().paragraph(TEXTS.fittedBy(share(run.effect().effect())));
  }

  private static String arriving(ChainRoutes routes) {
    return routes.steps().total() == 0
        ? TEXTS.noneArrive()
        : TEXTS.arriveAfter(
            share(routes.arriving()), distance(2, routes.steps().mean()), routes.steps().median());
  }

  private static void row(TextPage page, String label, String words) {
    page.labelled(INDENT, LABEL, label, words);
  }

  private static String fitted(ChainRun.FittedChains fitted) {
    if (Double.isNaN(fitted.passing())) {
      return TEXTS.notFitted(fitted.study().study(), share(fitted.study().completion()));
    }
    List<String> cells = new ArrayList<>();
    cells.add(fitted.study().study());
    cells.add(share(fitted.passing()));
    fitted.completion().forEach(completion -> cells.add(share(completion)));
    cells.add(decimals(2, fitted.hops()));
    return line(cells);
  }

  private static String line(List<String> cells) {
    StringBuilder line = new StringBuilder();
    line.append(String.format(Locale.ROOT, "%-27s%10s", cells.get(0), cells.get(1)));
    for (String cell : cells.subList(2, cells.size())) {
      line.append(String.format(Locale.ROOT, "%8s", cell));
    }
    return line.toString().replace(' ', TextPage.TOGETHER);
  }
}
