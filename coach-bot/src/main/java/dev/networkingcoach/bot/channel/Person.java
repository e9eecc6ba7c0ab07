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
 * @param profile what the channel tells of them
 * @param reachable whether the channel can bring them what the coach says on its own account, such
 *     as the daily plan; a terminal cannot, and so is offered nothing of the kind
 */
public record Person(OwnerKey key, String channel, Profile profile, boolean reachable) {

  /** Somebody whom the coach can write to on its own account, and whose locale is not told. */
  public Person(OwnerKey key, String channel, String name, @Nullable ZoneId zone) {
    this(key, channel, new Profile(name, zone, null), true);
  }

  /** The name in their profile; blank where the channel does not tell. */
  public String name() {
    return profile.name();
  }

  /** The time zone in their profile; null where the channel does not tell. */
  public @Nullable ZoneId zone() {
    return profile.zone();
  }

  /** The locale in their profile; null where the channel does not tell. */
  public @Nullable Locale locale() {
    return profile.locale();
  }
}
