package dev.networkingcoach.rules.internal.finding;

import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.rules.internal.standing.Standing;

/**
 * A resource fits a contact, and was never given to them.
 *
 * @param contact the contact's id
 * @param standing where the contact stands
 * @param resource the resource
 * @param topic the topic on which it fits, as the contact's
 */
public record Fit(String contact, Standing standing, Resource resource, Topic topic) {}
