package dev.networkingcoach.cli.serve;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Channel;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the channel of a person by the beginning of their tenant, up to the colon. Thread-safe. */
final class ChannelMap {
  private final Map<String, Channel> channels = new ConcurrentHashMap<>();

  void add(Channel channel) {
    channels.put(channel.name(), channel);
  }

  Optional<Channel> of(OwnerKey owner) {
    String tenant = owner.tenant();
    int colon = tenant.indexOf(':');
    return colon < 0
        ? Optional.empty()
        : Optional.ofNullable(channels.get(tenant.substring(0, colon)));
  }
}
