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
 * @param talksInARow how many of the latest are talk and nothing else, and not the contact's alone
 * @param spokenAge days since the two last met or talked; {@link Thresholds#NEVER} for never
 * @param waits whether on the day of the latest the contact wrote, and nothing else happened
 * @param lastTopic what was talked about last; null where nothing is noted
 */
public record Touches(
    int count,
    int dates,
    int inYear,
    @Nullable Touch last,
    int age,
    int talksInARow,
    int spokenAge,
    boolean waits,
    @Nullable String lastTopic) {}
