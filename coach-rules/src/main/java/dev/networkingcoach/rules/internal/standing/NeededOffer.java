package dev.networkingcoach.rules.internal.standing;

import dev.networkingcoach.api.facts.Topic;
import java.util.List;

/**
 * A contact offers what the owner needs.
 *
 * @param contact the contact's id
 * @param standing where the contact stands
 * @param needs what it is, as the owner wrote it
 */
public record NeededOffer(String contact, Standing standing, List<Topic> needs) {}
