package dev.networkingcoach.rules.internal.situation;

import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.rules.internal.path.TiePath;
import dev.networkingcoach.rules.internal.standing.Standing;

/**
 * The best path to a target that avoids the contact who was asked for the way.
 *
 * @param target the target, not reached yet
 * @param asked where the contact stands who was asked
 * @param standing where the contact stands the path begins with
 * @param path the path
 */
public record Detour(Target target, Standing asked, Standing standing, TiePath path) {}
