package dev.networkingcoach.api.store;

import dev.networkingcoach.api.journal.OwnerKey;
import java.util.Collection;
import java.util.Optional;

/**
 * Events that were acknowledged and wait for an answer, for all servers on one database. What came
 * once never comes again. Thread-safe; throws {@link
 * dev.networkingcoach.api.journal.JournalException} where the store cannot be reached.
 */
public interface EventInbox {

  /**
   * Keeps an event that arrives for the first time; when this returns it is durable.
   *
   * @return false where an event of this key waits, or was answered within the last days
   */
  boolean keep(InboxEvent event);

  /** The event of an owner that waits longest, or came first of those that came together. */
  Optional<InboxEvent> next(OwnerKey owner);

  /** Those for whom events wait. */
  Collection<OwnerKey> owners();

  /** Removes an event that was answered or given up; harmless where it is gone. */
  void remove(InboxKey key);

  /** How many events of all owners wait. */
  long depth();
}
