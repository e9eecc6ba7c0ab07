package dev.networkingcoach.report.internal.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is the same on every page.
 *
 * @param style the styles
 * @param charts the library that draws charts
 * @param chartsVersion its version
 * @param chartsLicence its licence
 * @param script what draws the charts of this page
 */
record PageFrame(
    String style, String charts, String chartsVersion, String chartsLicence, String script) {
  private static final Pattern VERSION = Pattern.compile("v(\\d+(\\.\\d+)+)");
  private static final List<String> STYLES = List.of("page.css", "charts.css", "print.css");
  private static final List<String> SCRIPTS =
      List.of(
          "frame.js",
          "follow-ups.js",
          "balance.js",
          "map.js",
          "map-side.js",
          "activity.js",
          "page.js");

  /** The one there is. */
  static final PageFrame SHIPPED = shipped();

  private static PageFrame shipped() {
    String charts = PageResources.text("d3/d3.min.js");
    Matcher version = VERSION.matcher(charts);
    return new PageFrame(
        PageResources.texts(STYLES),
        charts,
        version.find() ? version.group(1) : "",
        PageResources.text("d3/LICENSE"),
        PageResources.texts(SCRIPTS));
  }

  /** What a browser lets the page do. */
  String policy() {
    return ContentPolicy.allowing(style, charts, script);
  }
}
