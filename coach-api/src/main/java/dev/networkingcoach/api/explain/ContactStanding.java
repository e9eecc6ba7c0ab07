package dev.networkingcoach.api.explain;

import dev.networkingcoach.api.facts.Interaction;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the facts about one contact, before any advice. Strength is house, after
 * Gilbert and Karahalios (recency and duration matter most) and Flynn (frequency of exchange
 * matters more than exact balance). Immutable and thread-safe.
 *
 * @param stage where the contact stands in the cycle
 * @param mayAsk whether the owner may ask
 * @param gives gifts and introductions
 * @param asks asks
 * @param receipts favours received
 * @param potential points as an advocate
 * @param strength the tie's strength in [0, 1]
 * @param lastTouch the day of the last touch, in the owner's zone; null for none
 * @param encounter the meeting the follow-up counts from; null for none
 * @param followedUp the first day of a follow-up on that meeting, which is its own day where the
 *     owner wrote on it; null for none
 * @param owedThanks the first favour not thanked for; null for none
 * @param openAsk the ask not answered yet; null for none
 */
public record ContactStanding(
    CycleStage stage,
    boolean mayAsk,
    int gives,
    int asks,
    int receipts,
    int potential,
    double strength,
    @Nullable LocalDate lastTouch,
    @Nullable Interaction encounter,
    @Nullable LocalDate followedUp,
    @Nullable Interaction owedThanks,
    @Nullable Interaction openAsk) {}
