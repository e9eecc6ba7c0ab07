package dev.networkingcoach.schedule;

import dev.networkingcoach.api.journal.Journal;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.MessageOutbox;
import dev.networkingcoach.api.store.OutboxMessage;
import dev.networkingcoach.bot.outreach.Moment;
import dev.networkingcoach.bot.outreach.Moments;
import dev.networkingcoach.bot.settings.PreferenceStore;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts into the outbox what a moment is for, once. Thread-safe. */
final class MomentAnnouncements {
  private final Journal journal;
  private final PreferenceStore preferences;
  private final MessageOutbox outbox;

  MomentAnnouncements(Journal journal, PreferenceStore preferences, MessageOutbox outbox) {
    this.journal = journal;
    this.preferences = preferences;
    this.outbox = outbox;
  }

  /** The moments of a person; empty where there is no such person. */
  private Optional<Moments> moments(OwnerKey owner) {
    return journal
        .read(owner)
        .map(Known::network)
        .map(network -> moments(owner, network.owner().zone()));
  }

  private Moments moments(OwnerKey owner, ZoneId zone) {
    return new Moments(preferences.of(owner), zone);
  }

  /**
   * Announces what is to be said now. A moment that a server slept through is made up for while it
   * lasts, which is to the end of the person's hours; then it is over.
   *
   * @param added is told of each message that is to be sent
   * @return when to look again; empty where there is no such moment, or no such person
   */
  Optional<Instant> announce(OwnerKey owner, Instant now, Consumer<OutboxMessage> added) {
    Optional<Moments> moments = moments(owner);
    if (moments.isEmpty()) {
      return Optional.empty();
    }
    moments.get().current(now).stream()
        .map(moment -> message(owner, moment, moment.at()))
        .filter(outbox::add)
        .forEach(added);
    return next(moments.get(), now);
  }

  /** What began already today is not said to a person any more. */
  void pass(OwnerKey owner, Instant now) {
    moments(owner).stream()
        .flatMap(moments -> moments.current(now).stream())
        .filter(moment -> outbox.add(message(owner, moment, moment.until())))
        .forEach(moment -> outbox.drop(owner, moment.key(), now));
  }

  /** When to look next: now, where something that was not announced yet has begun. */
  Optional<Instant> upcoming(OwnerKey owner, Instant now) {
    Optional<Moments> moments = moments(owner);
    boolean isNow =
        moments.stream()
            .flatMap(some -> some.current(now).stream())
            .anyMatch(moment -> outbox.state(owner, moment.key()) == MessageOutbox.State.ABSENT);
    return isNow ? Optional.of(now) : moments.flatMap(some -> next(some, now));
  }

  private static OutboxMessage message(OwnerKey owner, Moment moment, Instant due) {
    return new OutboxMessage(
        owner,
        moment.key(),
        moment.kind().message(),
        moment.day().toString(),
        due,
        moment.until(),
        0,
        null);
  }

  private static Optional<Instant> next(Moments moments, Instant now) {
    List<Moment> next = moments.next(now);
    return next.isEmpty() ? Optional.empty() : Optional.of(next.get(0).at());
  }
}
