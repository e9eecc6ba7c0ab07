package dev.networkingcoach.language.command;

import java.time.LocalDate;

/**
 * What has to be known to understand what is said. Words and dates are English. Immutable; as
 * thread-safe as its names are.
 *
 * @param today the day in the owner's zone
 * @param names the names that are known
 */
public record Context(LocalDate today, KnownNames names) {}
