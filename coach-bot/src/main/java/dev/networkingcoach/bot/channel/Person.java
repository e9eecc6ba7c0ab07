package dev.networkingcoach.bot.channel;

import dev.networkingcoach.api.journal.OwnerKey;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who talks with the coach, as the channel knows them. Immutable and thread-safe.
 *
 * @param key whose journal it is
 * @param channel the name of the channel: {@code terminal}, {@code slack} or {@code teams}
 * @param name the name in their profile; blank where the channel does not tell
 * @param zone the time zone in their profile; null where the channel does not tell
 * @param locale the language and region of their profile, by which of two readings of a date the
 *     usual one is offered first; null where the channel does not tell
 */
public record Person(
    OwnerKey key, String channel, String name, @Nullable ZoneId zone, @Nullable Locale locale) {

  /** A person of whom the channel tells no locale. */
  public Person(OwnerKey key, String channel, String name, @Nullable ZoneId zone) {
    this(key, channel, name, zone, null);
  }
}
