package dev.networkingcoach.rules.internal.standing;

/**
 * The owner brought two contacts together; told once for each direction.
 *
 * @param one the id of one
 * @param other the id of the other
 */
public record Introduced(String one, String other) {}
