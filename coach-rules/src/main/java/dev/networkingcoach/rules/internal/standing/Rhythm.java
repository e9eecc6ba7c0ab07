package dev.networkingcoach.rules.internal.standing;

/**
 * How regularly the owner networks at all; there is none without a touch.
 *
 * @param last the latest touch with anybody
 * @param age days since then
 */
public record Rhythm(Touch last, int age) {}
