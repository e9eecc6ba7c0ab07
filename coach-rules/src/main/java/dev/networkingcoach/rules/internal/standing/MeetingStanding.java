package dev.networkingcoach.rules.internal.standing;

import dev.networkingcoach.api.facts.Interaction;
import org.jspecify.annotations.Nullable;

/**
 * The encounter the follow-up counts from. Ages are days before today, {@link Thresholds#NEVER} for
 * what never happened.
 *
 * @param encounter the meeting that stands for it; null for none
 * @param age days since the encounter
 * @param touchDatesSince days with a follow-up: those with a touch after it, and its own day where
 *     the owner wrote on it
 * @param firstTouchSince the first touch of these; null for none
 * @param firstTouchAge days since that touch
 * @param firstMetAge days since the contact was first met
 */
public record MeetingStanding(
    @Nullable Interaction encounter,
    int age,
    int touchDatesSince,
    @Nullable Touch firstTouchSince,
    int firstTouchAge,
    int firstMetAge) {}
