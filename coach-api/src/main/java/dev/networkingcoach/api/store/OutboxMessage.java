package dev.networkingcoach.api.store;

import dev.networkingcoach.api.journal.OwnerKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message to a person that is to be sent once. Its words are not kept: whoever sends it makes
 * them from the facts of that moment. Immutable and thread-safe.
 *
 * @param owner to whom
 * @param key unique among the owner's messages, such as {@code daily-plan/2026-11-25}: a second
 *     message of the same key is the same message
 * @param kind what kind of message, such as {@code daily-plan}
 * @param argument what else the sender needs to make it, such as an advice key; empty for nothing
 * @param due from when it may be sent
 * @param expires when it is given up if it could not be sent
 * @param attempts how often sending was tried
 * @param lastError why the last attempt failed, without a person's name or words; null for none
 */
public record OutboxMessage(
    OwnerKey owner,
    String key,
    String kind,
    String argument,
    Instant due,
    Instant expires,
    int attempts,
    @Nullable String lastError) {}
