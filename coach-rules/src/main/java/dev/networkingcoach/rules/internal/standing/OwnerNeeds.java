package dev.networkingcoach.rules.internal.standing;

import dev.networkingcoach.api.facts.Topic;

/**
 * The owner looks for something.
 *
 * @param topic the topic in folded form
 * @param written the topic as written
 */
public record OwnerNeeds(String topic, Topic written) {}
