package dev.networkingcoach.rules.internal.standing;

import org.jspecify.annotations.Nullable;

/**
 * A contact can give something.
 *
 * @param topic the topic in folded form
 * @param contact the contact's id
 * @param organization the contact's organization in folded form; null where it is blank
 * @param standing where the contact stands
 */
public record Offers(
    String topic, String contact, @Nullable String organization, Standing standing) {}
