package dev.networkingcoach.report.internal.map;

/**
 * Somebody on the map.
 *
 * @param name the name
 * @param work what they do and where; empty where not known
 * @param role {@code owner}, {@code advocate}, {@code candidate}, {@code contact}, {@code target}
 *     or {@code other}
 * @param meaning the role in words
 * @param drifting whether the tie drifts
 * @param strength the tie to the owner in [0, 1]; 0 for none
 * @param lastTouch when the owner was last in touch, in words; empty for never
 * @param x where on the map; 1 is the room that one person takes
 * @param y where on the map, downwards
 */
public record MapPerson(
    String name,
    String work,
    String role,
    String meaning,
    boolean drifting,
    double strength,
    String lastTouch,
    double x,
    double y) {}
