package dev.networkingcoach.rules.own;

import java.time.LocalDate;

/**
 * The day a plan is made for, as a fact that rules match. Rules read it in place of a clock.
 *
 * @param date the day, in the owner's zone
 */
public record PlanDay(LocalDate date) {}
