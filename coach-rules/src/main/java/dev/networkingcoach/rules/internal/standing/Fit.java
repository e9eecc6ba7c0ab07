package dev.networkingcoach.rules.internal.standing;

import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Topic;
import java.util.List;

/**
 * A resource fits a contact, and was never given to them; of all that do, the latest.
 *
 * @param standing where the contact stands
 * @param resource the resource
 * @param topics the topics on which it fits, as the contact's
 */
public record Fit(Standing standing, Resource resource, List<Topic> topics) {}
