package dev.networkingcoach.rules.internal.situation;

import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.rules.internal.path.TiePath;
import dev.networkingcoach.rules.internal.standing.Standing;

/**
 * The best path to a target who is not reached and not met yet.
 *
 * @param target the target
 * @param contact the id of the contact it begins with
 * @param standing where that contact stands
 * @param path the path
 */
public record Route(Target target, String contact, Standing standing, TiePath path) {}
