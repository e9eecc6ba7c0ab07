package dev.networkingcoach.cli.degrees;

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
    String partial = world.isPartial() ? ", PARTIAL: stopped before the end" : "";
    page.paragraph(TextTone.STRONG, "Degrees of separation in " + name + partial).blank();
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
      row(page, "Clustering", decimals(4, clustering.average()));
      row(page, "Triangles", count(clustering.triangles()));
    }
    writeStudies(page);
  }

  private void writeWhole(TextPage page) {
    TieComponents components = world.components();
    row(page, "People", count(world.people()));
    row(page, "Ties", count(world.ties()) + (world.directed() ? ", each with a direction" : ""));
    row(
        page,
        "Components",
        components.count() == 1
            ? "1: everybody is connected"
            : count(components.count())
                + "; the largest has "
                + count(components.largest())
                + " people ("
                + share((double) components.largest() / world.people())
                + ")");
  }

  private static void row(TextPage page, String label, String words) {
    page.labelled(INDENT, LABEL, label, words);
  }

  private void writeDistances(TextPage page, TieDistances distances) {
    row(page, "Distances", sources(distances));
    page.blank();
    StepCounts pairs = distances.pairs();
    if (pairs.total() == 0) {
      return;
    }
    page.paragraph(TextTone.LABEL, table("Hops", "Degrees", "Pairs", "Share", "Within"));
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
    String error =
        distances.isExact() ? "" : " (standard error " + error(distances.standardError()) + ")";
    row(page, "Average", distance(4, pairs.mean()) + error);
    row(page, "Median", distance(0, pairs.median()));
    row(
        page,
        "Effective diameter",
        distance(3, pairs.quantile(EFFECTIVE)) + ": 90 % of pairs are that near");
    row(page, "Diameter", (distances.isExact() ? "" : "at least ") + distance(0, pairs.most()));
    writeFollowers(page, distances);
    row(
        page,
        "Within two ties",
        decimals(0, distances.withinTwo()) + " people on average; 250 who each know 250: 62,500");
  }

  private static String error(double error) {
    return Double.isFinite(error) ? decimals(4, error) : "not known";
  }

  private String sources(TieDistances distances) {
    String from = distances.isExact() ? "all people" : count(distances.sources()) + " people";
    String rest = distances.isExact() ? "" : ", taken at random";
    return "from " + from + rest + (world.directed() ? ", along the ties" : "");
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
      row(page, "To one's follower", "nobody meets somebody who follows them");
      return;
    }
    StringBuilder each = new StringBuilder();
    for (int step = 1; step <= steps.most(); step++) {
      each.append(step == 1 ? "" : ", ").append(count(steps.at(step))).append(" in ").append(step);
    }
    row(
        page,
        "To one's follower",
        decimals(4, steps.mean())
            + " steps on average (s.d. "
            + decimals(4, steps.deviation())
            + "), for "
            + count(steps.total())
            + " people: "
            + each);
  }

  private static void writeStudies(TextPage page) {
    page.blank().paragraph(TextTone.STRONG, "Published").blank();
    for (PublishedStudy study : PublishedStudy.ALL) {
      page.paragraph(
          TextTone.LABEL,
          "  " + study.study() + ": " + study.hops() + " hops = " + study.degrees() + " degrees");
      page.hanging(
          "    ", TextTone.NORMAL, study.about() + "; " + study.figures(), TextTone.NORMAL);
    }
  }
}
