package dev.networkingcoach.api.store;

import dev.networkingcoach.api.journal.OwnerKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Messages to send, for all servers on one database. A message is claimed by one server for a
 * while, sent, and then told as sent; where that server dies first, another may claim it when the
 * while is over. Thread-safe; throws {@link dev.networkingcoach.api.journal.JournalException} where
 * the store cannot be reached.
 */
public interface Outbox {

  /**
   * Adds a message that is not there yet.
   *
   * @return false where the owner has, or once had, a message of this key
   */
  boolean add(OutboxMessage message);

  /**
   * Takes messages that are due and that no other server holds, the earliest due first.
   *
   * @param server a name that no other server has
   * @param now the time
   * @param hold for how long others leave them alone
   * @param most how many at most
   */
  List<OutboxMessage> claim(String server, Instant now, Duration hold, int most);

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
    /** A server is sending it. */
    CLAIMED,
    /** Sent. */
    SENT,
    /** Not sent, and not needed any more. */
    DROPPED,
    /** Given up. */
    GIVEN_UP
  }
}
