package dev.networkingcoach.report.internal.page;

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
            role("advocate", "Advocates", map),
            role("candidate", "Candidates", map),
            role("contact", "Other contacts", map),
            new MapLegend("drifting", "Drifting", PersonShapes.of("drifting"), map.drifting()),
            role("target", "Targets", map),
            role("other", "Known to contacts", map))
        .filter(kind -> kind.count > 0)
        .toList();
  }

  private static MapLegend role(String role, String words, NetworkMap map) {
    return new MapLegend(role, words, PersonShapes.of(role), map.count(role));
  }
}
