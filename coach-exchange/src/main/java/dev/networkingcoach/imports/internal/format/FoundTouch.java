package dev.networkingcoach.imports.internal.format;

import java.time.LocalDate;

/**
 * A row that says something happened between the owner and somebody. Immutable and thread-safe.
 *
 * @param place where it stands
 * @param person with whom
 * @param kind what happened
 * @param on the day, in the owner's zone
 * @param subject what it was about; empty where that is not known or not to be kept
 */
public record FoundTouch(
    FilePosition place, PersonRow person, TouchKind kind, LocalDate on, String subject) {}
