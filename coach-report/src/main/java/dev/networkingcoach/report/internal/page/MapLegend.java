package dev.networkingcoach.report.internal.page;

import static dev.networkingcoach.report.internal.words.ReportTexts.TEXTS;

import dev.networkingcoach.report.internal.map.NetworkMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * A kind of people on the map.
 *
 * @param group its name for styles and scripts
 * @param words its name
 * @param shape how they look, as an SVG path around 0
 * @param count how many there are
 */
record MapLegend(String group, String words, String shape, long count) {

  /** The kinds that are there. */
  static List<MapLegend> of(NetworkMap map) {
    return Stream.of(
            role("advocate", map.count("advocate")),
            role("candidate", map.count("candidate")),
            role("contact", map.count("contact")),
            role("drifting", map.drifting()),
            role("target", map.count("target")),
            role("other", map.count("other")))
        .filter(kind -> kind.count > 0)
        .toList();
  }

  private static MapLegend role(String role, long count) {
    return new MapLegend(role, TEXTS.legend(role), PersonShapes.of(role), count);
  }
}
