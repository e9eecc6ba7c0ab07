package dev.networkingcoach.rules.internal.standing;

import org.jspecify.annotations.Nullable;

/**
 * The touches of one contact, counted.
 *
 * @param count how many there are
 * @param dates on how many days
 * @param inYear how many of them within the year up to today
 * @param last the latest; null for none
 * @param age days since the latest; {@link Thresholds#NEVER} for none
 * @param talksInARow how many of the latest are talk and nothing else
 * @param lastTopic what was talked about last; null where nothing is noted
 */
public record Touches(
    int count,
    int dates,
    int inYear,
    @Nullable Touch last,
    int age,
    int talksInARow,
    @Nullable String lastTopic) {}
