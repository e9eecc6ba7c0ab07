package dev.networkingcoach.rules.internal.standing;

/**
 * How often the owner was recommended within two years.
 *
 * @param recommendations how many recommendations were received from contacts not archived
 */
public record Praise(int recommendations) {}
