package dev.networkingcoach.bot.channel;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a channel tells of a person. Immutable and thread-safe.
 *
 * @param name the name; blank where the channel does not tell
 * @param zone the time zone; null where the channel does not tell
 * @param locale the language and region, by which of two readings of a date the usual one is
 *     offered first; null where the channel does not tell
 */
public record Profile(String name, @Nullable ZoneId zone, @Nullable Locale locale) {}
