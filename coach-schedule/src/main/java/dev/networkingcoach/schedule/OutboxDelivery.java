package dev.networkingcoach.schedule;

import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.MessageOutbox;
import dev.networkingcoach.api.store.OutboxMessage;
import dev.networkingcoach.bot.channel.Channel;
import dev.networkingcoach.bot.outreach.Composer;
import dev.networkingcoach.bot.outreach.Composer.Composed;
import dev.networkingcoach.bot.outreach.Observer;
import dev.networkingcoach.bot.pace.BackOff;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends one message of the outbox, and notes there what became of it. Thread-safe. */
final class OutboxDelivery {
  private static final Logger LOG = LoggerFactory.getLogger(OutboxDelivery.class);

  private final MessageOutbox outbox;
  private final Composer composer;
  private final Function<OwnerKey, Optional<Channel>> channels;
  private final BackOff backOff;
  private final Observer observer;

  OutboxDelivery(
      MessageOutbox outbox,
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

  /**
   * Sends a message.
   *
   * @return when to send it again; empty where that is not to be
   */
  Optional<Instant> send(OutboxMessage message, Instant now) {
    if (!now.isBefore(message.expires())) {
      return giveUp(message, now, "expired");
    }
    Optional<Channel> channel = channels.apply(message.owner());
    if (channel.isEmpty()) {
      return failed(message, now, "no channel is configured for this tenant");
    }
    try {
      Optional<Composed> composed = composer.compose(message, now);
      if (composed.isEmpty()) {
        Insistence.on(() -> outbox.drop(message.owner(), message.key(), now));
        return Optional.empty();
      }
      Channel.Delivery became =
          channel.get().deliver(message.owner(), composed.get().reply(), message.key());
      return note(message, composed.get(), became, now);
    } catch (JournalException away) {
      throw away;
    } catch (RuntimeException thrown) {
      return failed(message, now, thrown.getClass().getSimpleName());
    }
  }

  private Optional<Instant> note(
      OutboxMessage message, Composed composed, Channel.Delivery became, Instant now) {
    if (became instanceof Channel.Delivery.Wait wait) {
      return retry(message, now.plus(wait.pause()), now, "the channel asked to wait");
    }
    if (became instanceof Channel.Delivery.Failed failed) {
      return failed(message, now, failed.reason());
    }
    if (became instanceof Channel.Delivery.Gone gone) {
      return giveUp(message, now, gone.reason());
    }
    Insistence.on(() -> outbox.sent(message.owner(), message.key(), now));
    observer.sent(message.kind(), Duration.between(message.due(), now));
    composer.arrived(message, composed, now);
    return Optional.empty();
  }

  private Optional<Instant> failed(OutboxMessage message, Instant now, String reason) {
    observer.failed(message.kind());
    LOG.warn(
        "a message of kind {} failed at attempt {}: {}",
        message.kind(),
        message.attempts() + 1,
        reason);
    return retry(message, now.plus(backOff.after(message.attempts() + 1)), now, reason);
  }

  /** Tries again at a time; a message that would be too old by then is given up at once. */
  private Optional<Instant> retry(OutboxMessage message, Instant next, Instant now, String reason) {
    if (!next.isBefore(message.expires())) {
      return giveUp(message, now, reason);
    }
    Insistence.on(() -> outbox.retry(message.owner(), message.key(), next, reason));
    return Optional.of(next);
  }

  private Optional<Instant> giveUp(OutboxMessage message, Instant now, String reason) {
    Insistence.on(() -> outbox.giveUp(message.owner(), message.key(), now, reason));
    observer.gaveUp(message.kind());
    LOG.warn(
        "a message of kind {} was given up after {} attempts: {}",
        message.kind(),
        message.attempts(),
        reason);
    return Optional.empty();
  }
}
