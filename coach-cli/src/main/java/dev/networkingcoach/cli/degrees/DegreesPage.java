package dev.networkingcoach.cli.degrees;

import static dev.networkingcoach.cli.degrees.DegreesTexts.TEXTS;
import static dev.networkingcoach.cli.degrees.StudyFigures.count;
import static dev.networkingcoach.cli.degrees.StudyFigures.decimals;
import static dev.networkingcoach.cli.degrees.StudyFigures.distance;
import static dev.networkingcoach.cli.degrees.StudyFigures.share;

import dev.networkingcoach.cli.page.TextPage;
import dev.networkingcoach.cli.page.TextTone;
import dev.networkingcoach.network.study.PublishedStudy;
import dev.networkingcoach.network.study.SmallWorld;
import dev.networkingcoach.network.study.StepCounts;
import dev.networkingcoach.network.study.TieClustering;
import dev.networkingcoach.network.study.TieComponents;
import dev.networkingcoach.network.study.TieDistances;
import java.util.List;
import java.util.Locale;

/** What a study found, as a page. */
public final class DegreesPage {
  private static final int INDENT = 2;
  private static final int LABEL = 20;
  private static final double EFFECTIVE = 0.9;

  private final String name;
  private final List<String> remarks;
  private final SmallWorld world;

  /**
   * A page.
   *
   * @param name what the graph is called
   * @param remarks what was found on reading it
   * @param world what was found out
   */
  public DegreesPage(String name, List<String> remarks, SmallWorld world) {
    this.name = name;
    this.remarks = remarks;
    this.world = world;
  }

  /** Writes it. */
  public void writeTo(TextPage page) {
    page.paragraph(TextTone.STRONG, TEXTS.degreesIn(name, world.isPartial())).blank();
    remarks.forEach(remark -> page.hanging("  - ", TextTone.FAINT, remark, TextTone.FAINT));
    if (!remarks.isEmpty()) {
      page.blank();
    }
    writeWhole(page);
    TieDistances distances = world.distances();
    if (distances != null) {
      writeDistances(page, distances);
    }
    TieClustering clustering = world.clustering();
    if (clustering != null) {
      row(page, TEXTS.clustering(), decimals(4, clustering.average()));
      row(page, TEXTS.triangles(), count(clustering.triangles()));
    }
    writeStudies(page);
  }

  private void writeWhole(TextPage page) {
    TieComponents components = world.components();
    row(page, TEXTS.people(), count(world.people()));
    row(page, TEXTS.ties(), TEXTS.countedTies(count(world.ties()), world.directed()));
    row(
        page,
        TEXTS.components(),
        components.count() == 1
            ? TEXTS.everybodyIsConnected()
            : TEXTS.countedComponents(
                count(components.count()),
                count(components.largest()),
                share((double) components.largest() / world.people())));
  }

  private static void row(TextPage page, String label, String words) {
    page.labelled(INDENT, LABEL, label, words);
  }

  private void writeDistances(TextPage page, TieDistances distances) {
    row(page, TEXTS.distances(), sources(distances));
    page.blank();
    StepCounts pairs = distances.pairs();
    if (pairs.total() == 0) {
      return;
    }
    page.paragraph(
        TextTone.LABEL,
        table(TEXTS.hops(), TEXTS.degrees(), TEXTS.pairs(), TEXTS.share(), TEXTS.within()));
    for (int hops = 1; hops <= pairs.most(); hops++) {
      double total = pairs.total();
      page.paragraph(
          table(
              Integer.toString(hops),
              Integer.toString(hops - 1),
              count(pairs.at(hops)),
              share(pairs.at(hops) / total),
              share(pairs.within(hops) / total)));
    }
    page.blank();
    String error = distances.isExact() ? "" : TEXTS.standardError(error(distances.standardError()));
    row(page, TEXTS.average(), distance(4, pairs.mean()) + error);
    row(page, TEXTS.median(), distance(0, pairs.median()));
    row(
        page,
        TEXTS.effectiveDiameter(),
        TEXTS.ninetyPercentAreThatNear(distance(3, pairs.quantile(EFFECTIVE))));
    row(
        page,
        TEXTS.diameter(),
        TEXTS.exactOrAtLeast(distances.isExact(), distance(0, pairs.most())));
    writeFollowers(page, distances);
    row(page, TEXTS.withinTwoTies(), TEXTS.peopleOnAverage(decimals(0, distances.withinTwo())));
  }

  private static String error(double error) {
    return Double.isFinite(error) ? decimals(4, error) : TEXTS.notKnown();
  }

  private String sources(TieDistances distances) {
    return TEXTS.sources(distances.isExact(), count(distances.sources()), world.directed());
  }

  private static String table(String... cells) {
    String line =
        String.format(
            Locale.ROOT, "%6s %8s %17s %8s %8s", cells[0], cells[1], cells[2], cells[3], cells[4]);
    return line.replace(' ', TextPage.TOGETHER);
  }

  private void writeFollowers(TextPage page, TieDistances distances) {
    StepCounts steps = distances.followers();
    if (!world.directed()) {
      return;
    }
    if (steps.total() == 0) {
      row(page, TEXTS.toOnesFollower(), TEXTS.nobodyMeetsFollower());
      return;
    }
    StringBuilder each = new StringBuilder();
    for (int step = 1; step <= steps.most(); step++) {
      each.append(step == 1 ? "" : ", ").append(TEXTS.peopleInSteps(count(steps.at(step)), step));
    }
    row(
        page,
        TEXTS.toOnesFollower(),
        TEXTS.stepsOnAverage(
            decimals(4, steps.mean()),
            decimals(4, steps.deviation()),
            count(steps.total()),
            each.toString()));
  }

  private static void writeStudies(TextPage page) {
    page.blank().paragraph(TextTone.STRONG, TEXTS.published()).blank();
    for (PublishedStudy study : PublishedStudy.ALL) {
      page.paragraph(
          TextTone.LABEL, "  " + TEXTS.studyFound(study.study(), study.hops(), study.degrees()));
      page.hanging(
          "    ", TextTone.NORMAL, study.about() + "; " + study.figures(), TextTone.NORMAL);
    }
  }
}
