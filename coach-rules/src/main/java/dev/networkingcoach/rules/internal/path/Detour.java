package dev.networkingcoach.rules.internal.path;

import dev.networkingcoach.api.facts.Target;

/**
 * The best path to a target that avoids the contact who was asked for the way.
 *
 * @param target the target, not reached yet
 * @param asked the id of the contact who was asked
 * @param contact the id of the contact the path begins with
 * @param path the path
 */
public record Detour(Target target, String asked, String contact, Path path) {}
