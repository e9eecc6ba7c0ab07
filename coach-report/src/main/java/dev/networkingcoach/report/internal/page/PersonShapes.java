package dev.networkingcoach.report.internal.page;

import java.util.Map;
import java.util.TreeMap;

/** How people look on the map: SVG paths around 0, for whoever does not tell colours apart. */
final class PersonShapes {
  private static final Map<String, String> BY_ROLE =
      Map.of(
          "owner", circle(11),
          "advocate",
              "M0,-10L2.65,-3.64L9.51,-3.09L4.28,1.39L5.88,8.09L0,4.5L-5.88,8.09L-4.28,1.39"
                  + "L-9.51,-3.09L-2.65,-3.64Z",
          "candidate", "M0,-9L9,0L0,9L-9,0Z",
          "contact", circle(6),
          "drifting", circle(9),
          "target", "M0,-9L7.8,-4.5L7.8,4.5L0,9L-7.8,4.5L-7.8,-4.5Z",
          "other", circle(4.5));

  private PersonShapes() {}

  static String of(String role) {
    return BY_ROLE.getOrDefault(role, circle(6));
  }

  /** All of them, in the order of the roles' names. */
  static Map<String, String> byRole() {
    return new TreeMap<>(BY_ROLE);
  }

  private static String circle(double radius) {
    String arc = "a%1$s,%1$s 0 1,0 %2$s,0".formatted(radius, 2 * radius);
    String back = "a%1$s,%1$s 0 1,0 %2$s,0".formatted(radius, -2 * radius);
    return "M" + -radius + ",0" + arc + back + "Z";
  }
}
