package dev.networkingcoach.report.internal.map;

/**
 * Two people on the map who know each other.
 *
 * @param from the place of one in the list of people
 * @param to the place of the other
 * @param introduced whether the owner brought them together
 */
public record MapTie(int from, int to, boolean introduced) {}
