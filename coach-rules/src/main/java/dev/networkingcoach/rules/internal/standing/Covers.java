package dev.networkingcoach.rules.internal.standing;

import dev.networkingcoach.api.facts.Resource;

/**
 * A resource is about something.
 *
 * @param topic the topic in folded form
 * @param resource the resource
 */
public record Covers(String topic, Resource resource) {}
