package dev.networkingcoach.rules.internal.standing;

import dev.networkingcoach.api.facts.Contact;

/**
 * The contact a planned action is about. A fact of its own, so that reviewing needs no join over
 * everybody.
 *
 * @param contact the contact, who is not archived
 * @param standing where they stand
 */
public record Considered(Contact contact, Standing standing) {}
