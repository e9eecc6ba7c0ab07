package dev.networkingcoach.report.internal.map;

/**
 * Where ties of about the same strength lie.
 *
 * @param name what to call them
 * @param radius the outer border; 1 is the room that one person takes
 */
record StrengthRing(String name, double radius) {}
