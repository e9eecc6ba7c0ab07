package dev.networkingcoach.rules.internal.standing;

import dev.networkingcoach.api.facts.Group;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The owner belongs to a group. Ages are days before today, {@link Thresholds#NEVER} for never.
 *
 * @param group the group
 * @param age days since the owner joined; negative where that is yet to come
 * @param lastActivity the day of the latest interaction in it; null for none
 * @param activityAge days since the latest interaction in it
 */
public record Membership(Group group, int age, @Nullable LocalDate lastActivity, int activityAge) {}
