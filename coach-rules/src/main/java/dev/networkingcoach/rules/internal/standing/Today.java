package dev.networkingcoach.rules.internal.standing;

import java.time.LocalDate;

/**
 * The day to advise for.
 *
 * @param date the day, in the owner's zone
 */
public record Today(LocalDate date) {}
