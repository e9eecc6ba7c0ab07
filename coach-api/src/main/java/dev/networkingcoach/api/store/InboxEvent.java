package dev.networkingcoach.api.store;

import java.time.Instant;

/**
 * Something a person did that waits for an answer. Immutable and thread-safe.
 *
 * @param key which
 * @param kind how the payload is to be read, such as {@code slack/http}
 * @param payload what arrived, as it came: it holds what the person wrote
 * @param received when it arrived
 */
public record InboxEvent(InboxKey key, String kind, String payload, Instant received) {}
