package dev.networkingcoach.api.store;

import dev.networkingcoach.api.journal.OwnerKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Messages to send, for all servers on one database, and what became of those that were sent.
 * Thread-safe; throws {@link dev.networkingcoach.api.journal.JournalException} where the store
 * cannot be reached.
 */
public interface MessageOutbox {

  /**
   * Adds a message that is not there yet.
   *
   * @return false where the owner has, or once had, a message of this key
   */
  boolean add(OutboxMessage message);

  /** A message that is still to be sent; empty where there is none of this key. */
  Optional<OutboxMessage> pending(OwnerKey owner, String key);

  /** Every message that is still to be sent, the earliest due first. */
  List<OutboxMessage> pending();

  /** It was sent: it stays as a key alone, so that it is not sent again. */
  void sent(OwnerKey owner, String key, Instant now);

  /** It could not be sent and is tried again from this time; the attempt is counted. */
  void retry(OwnerKey owner, String key, Instant next, String error);

  /** It will not be sent any more. */
  void giveUp(OwnerKey owner, String key, Instant now, String error);

  /** It need not be sent any more and was not: nothing is to be told. */
  void drop(OwnerKey owner, String key, Instant now);

  /** The state of a message. */
  State state(OwnerKey owner, String key);

  /** How many messages of all owners are in each state. */
  Map<State, Long> depth();

  /** Removes messages that were sent, dropped or given up before this time. */
  void clear(Instant before);

  /** Where a message stands. */
  enum State {
    /** There is none of this key. */
    ABSENT,
    /** To be sent, for the first time or again. */
    PENDING,
    /** Sent. */
    SENT,
    /** Not sent, and not needed any more. */
    DROPPED,
    /** Given up. */
    GIVEN_UP
  }
}
