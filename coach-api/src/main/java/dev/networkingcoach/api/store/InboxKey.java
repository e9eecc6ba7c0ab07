package dev.networkingcoach.api.store;

import dev.networkingcoach.api.journal.OwnerKey;

/**
 * Which event. Immutable and thread-safe.
 *
 * @param owner whose
 * @param event unique among the owner's events, and the same when it is delivered again
 */
public record InboxKey(OwnerKey owner, String event) {}
