package dev.networkingcoach.rules.internal.standing;

import dev.networkingcoach.api.facts.Topic;
import org.jspecify.annotations.Nullable;

/**
 * A contact looks for something, or follows it.
 *
 * @param topic the topic in folded form
 * @param contact the contact's id
 * @param need whether the contact needs it; if not, it is an interest
 * @param organization the contact's organization in folded form; null where it is blank
 * @param standing where the contact stands
 * @param written the topic as written
 */
public record Seeks(
    String topic,
    String contact,
    boolean need,
    @Nullable String organization,
    Standing standing,
    Topic written) {}
