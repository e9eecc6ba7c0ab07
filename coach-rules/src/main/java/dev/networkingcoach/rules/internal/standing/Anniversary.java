package dev.networkingcoach.rules.internal.standing;

import java.time.LocalDate;

/**
 * A contact's birthday was just now.
 *
 * @param standing where the contact stands
 * @param on the day
 * @param age days since then
 */
public record Anniversary(Standing standing, LocalDate on, int age) {}
