package dev.networkingcoach.imports.internal.format;

import dev.networkingcoach.api.facts.Initiator;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row that says something happened between the owner and somebody. Immutable and thread-safe.
 *
 * @param place where it stands
 * @param person with whom
 * @param kind what happened
 * @param on the day, in the owner's zone
 * @param subject what it was about; empty where that is not known or not to be kept
 * @param by who turned to whom; null for both, or where it is not said
 */
public record FoundTouch(
    FilePosition place,
    PersonRow person,
    TouchKind kind,
    LocalDate on,
    String subject,
    @Nullable Initiator by) {}
