package dev.networkingcoach.rules.internal.path;

import dev.networkingcoach.api.facts.Target;

/**
 * The best path to a target who is not reached and not met yet.
 *
 * @param target the target
 * @param contact the id of the contact it begins with
 * @param path the path
 */
public record Route(Target target, String contact, Path path) {}
