package dev.networkingcoach.schedule;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.Outbox;
import dev.networkingcoach.api.store.OutboxMessage;
import dev.networkingcoach.bot.channel.Channel;
import dev.networkingcoach.bot.outreach.Composer;
import dev.networkingcoach.bot.outreach.Composer.Composed;
import dev.networkingcoach.bot.outreach.Observer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends one message of the outbox, and notes there what became of it. Thread-safe. */
final class Delivery {
  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

  private final Outbox outbox;
  private final Composer composer;
  private final Function<OwnerKey, Optional<Channel>> channels;
  private final BackOff backOff;
  private final Observer observer;

  Delivery(
      Outbox outbox,
      Composer composer,
      Function<OwnerKey, Optional<Channel>> channels,
      BackOff backOff,
      Observer observer) {
    this.outbox = outbox;
    this.composer = composer;
    this.channels = channels;
    this.backOff = backOff;
    this.observer = observer;
  }

  /** Sends a message that this server holds. */
  void send(OutboxMessage message, Instant now) {
    if (!now.isBefore(message.expires())) {
      giveUp(message, now, "expired");
      return;
    }
    Optional<Channel> channel = channels.apply(message.owner());
    if (channel.isEmpty()) {
      failed(message, now, "no channel is configured for this tenant");
      return;
    }
    try {
      Optional<Composed> composed = composer.compose(message, now);
      if (composed.isEmpty()) {
        outbox.drop(message.owner(), message.key(), now);
        return;
      }
      Channel.Delivery became =
          channel.get().deliver(message.owner(), composed.get().reply(), message.key());
      note(message, composed.get(), became, now);
    } catch (RuntimeException thrown) {
      failed(message, now, thrown.getClass().getSimpleName());
    }
  }

  private void note(
      OutboxMessage message, Composed composed, Channel.Delivery became, Instant now) {
    if (became instanceof Channel.Delivery.Delivered) {
      outbox.sent(message.owner(), message.key(), now);
      observer.sent(message.kind(), Duration.between(message.due(), now));
      composer.arrived(message, composed, now);
    } else if (became instanceof Channel.Delivery.Wait wait) {
      retry(message, now.plus(wait.pause()), now, "the channel asked to wait");
    } else if (became instanceof Channel.Delivery.Failed failed) {
      failed(message, now, failed.reason());
    } else if (became instanceof Channel.Delivery.Gone gone) {
      giveUp(message, now, gone.reason());
    }
  }

  private void failed(OutboxMessage message, Instant now, String reason) {
    observer.failed(message.kind());
    LOG.warn(
        "a message of kind {} failed at attempt {}: {}",
        message.kind(),
        message.attempts() + 1,
        reason);
    retry(message, now.plus(backOff.after(message.attempts() + 1)), now, reason);
  }

  /** Tries again at a time; a message that would be too old by then is given up at once. */
  private void retry(OutboxMessage message, Instant next, Instant now, String reason) {
    if (next.isBefore(message.expires())) {
      outbox.retry(message.owner(), message.key(), next, reason);
    } else {
      giveUp(message, now, reason);
    }
  }

  private void giveUp(OutboxMessage message, Instant now, String reason) {
    outbox.giveUp(message.owner(), message.key(), now, reason);
    observer.gaveUp(message.kind());
    LOG.warn(
        "a message of kind {} was given up after {} attempts: {}",
        message.kind(),
        message.attempts(),
        reason);
  }
}
