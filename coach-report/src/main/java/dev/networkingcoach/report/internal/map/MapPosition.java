package dev.networkingcoach.report.internal.map;

/**
 * A place on the map, seen from the owner in the middle.
 *
 * @param angle the direction in radians, in [0, 2π)
 * @param radius the distance; 1 is the room that one person takes
 */
record MapPosition(double angle, double radius) {

  static MapPosition middle() {
    return new MapPosition(0, 0);
  }

  double x() {
    return rounded(radius * Math.cos(angle));
  }

  double y() {
    return rounded(radius * Math.sin(angle));
  }

  private static double rounded(double number) {
    return Math.round(number * 100) / 100.0 + 0.0;
  }
}
