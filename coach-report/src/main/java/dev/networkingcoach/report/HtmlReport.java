package dev.networkingcoach.report;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.explain.Overview;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.report.internal.page.ReportPage;
import dev.networkingcoach.report.internal.words.ReportMaterial;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;

/**
 * A report as one HTML page that loads nothing: the agenda, the follow-up windows, the balance of
 * giving, asking and thanking, the network map and the activity of a year. Archived contacts, and
 * facts dated after the day of the report, are not on it. The same facts give the same page,
 * character by character. Immutable and thread-safe.
 *
 * <pre>{@code
 * try (Writer out = Files.newBufferedWriter(file)) {
 *   HtmlReport.of(network, coach, today).writeTo(out);
 * }
 * }</pre>
 */
public final class HtmlReport {
  private final ReportMaterial material;

  private HtmlReport(ReportMaterial material) {
    this.material = material;
  }

  /**
   * A report on a network.
   *
   * @param network everything known
   * @param coach who advises
   * @param today the day to report on, in the owner's zone
   */
  public static HtmlReport of(Network network, Coach coach, LocalDate today) {
    return of(network, coach.advise(network, today), coach.overview(network, today));
  }

  /**
   * A report on a network of which the plan and the overview are there already.
   *
   * @param network everything known
   * @param plan what the coach advises; its day is the day of the report
   * @param overview where everybody stands, on the same day
   */
  public static HtmlReport of(Network network, Plan plan, Overview overview) {
    return new HtmlReport(ReportMaterial.of(network, plan, overview));
  }

  /** The page, to be written as UTF-8. */
  public String html() {
    return ReportPage.html(material);
  }

  /**
   * Writes the page. The writer has to encode it as UTF-8, and stays open.
   *
   * @throws IOException if it cannot be written
   */
  public void writeTo(Writer out) throws IOException {
    out.write(html());
  }
}
