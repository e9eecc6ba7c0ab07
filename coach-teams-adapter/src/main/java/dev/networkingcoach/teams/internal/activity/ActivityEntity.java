package dev.networkingcoach.teams.internal.activity;

import org.jspecify.annotations.Nullable;

/**
 * What an activity says beside its text.
 *
 * @param type {@code mention} or {@code clientInfo}, among others
 * @param mentioned who is mentioned
 * @param text the words that mention them, as they stand in the activity's text
 * @param timezone the time zone of the client
 */
public record ActivityEntity(
    @Nullable String type,
    @Nullable ChannelAccount mentioned,
    @Nullable String text,
    @Nullable String timezone) {}
