package dev.networkingcoach.report.internal.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** People on one circle outside the rings, each near the direction they belong to. */
final class OuterCircle {
  private static final double FULL = 2 * Math.PI;

  private OuterCircle() {}

  /**
   * Places people so that none is on another.
   *
   * @param wishes the direction each belongs to, by id
   * @param radius the circle
   * @param room what one takes on it
   */
  static Map<String, MapPosition> place(Map<String, Double> wishes, double radius, double room) {
    List<Map.Entry<String, Double>> inOrder =
        wishes.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry::getKey))
            .toList();
    double apart = Math.min(room / radius, FULL / Math.max(1, inOrder.size()));
    Map<String, MapPosition> places = new HashMap<>();
    double last = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < inOrder.size(); i++) {
      // The last ones leave room for each other before the circle closes.
      double latest = FULL - apart * (inOrder.size() - i);
      double angle = Math.max(last + apart, Math.min(inOrder.get(i).getValue(), latest));
      places.put(inOrder.get(i).getKey(), new MapPosition(angle, radius));
      last = angle;
    }
    return places;
  }

  /** The direction in the middle of some places; 0 for none. */
  static double middle(List<MapPosition> places) {
    double x = places.stream().mapToDouble(place -> Math.cos(place.angle())).sum();
    double y = places.stream().mapToDouble(place -> Math.sin(place.angle())).sum();
    double angle = Math.atan2(y, x);
    return angle < 0 ? angle + FULL : angle;
  }
}
