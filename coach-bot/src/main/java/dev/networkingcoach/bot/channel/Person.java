package dev.networkingcoach.bot.channel;

import dev.networkingcoach.api.journal.OwnerKey;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Who talks with the coach, as the channel knows them. Immutable and thread-safe.
 *
 * @param key whose journal it is
 * @param channel the name of the channel: {@code terminal}, {@code slack} or {@code teams}
 * @param name the name in their profile; blank where the channel does not tell
 * @param zone the time zone in their profile; null where the channel does not tell
 * @param reachable whether the channel can bring them what the coach says on its own account, such
 *     as the daily plan; a terminal cannot, and so is offered nothing of the kind
 */
public record Person(
    OwnerKey key, String channel, String name, @Nullable ZoneId zone, boolean reachable) {

  /** Somebody whom the coach can write to on its own account. */
  public Person(OwnerKey key, String channel, String name, @Nullable ZoneId zone) {
    this(key, channel, name, zone, true);
  }
}
