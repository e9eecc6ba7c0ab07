package dev.networkingcoach.api.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Events that were acknowledged and wait for an answer, for all servers on one database. An event
 * is held by the server it arrived at, until it is answered and removed; where that server dies
 * first, another may claim it when the time is over. Thread-safe; throws {@link
 * dev.networkingcoach.api.journal.JournalException} where the store cannot be reached.
 */
public interface Inbox {

  /**
   * Keeps an event that has arrived; when this returns it is durable.
   *
   * @param server who holds it, by a name that no other server has
   * @param hold for how long others leave it alone, from when it was received
   * @return false where an event of this key waits already
   */
  boolean keep(InboxEvent event, String server, Duration hold);

  /**
   * Takes events that no server holds any more, in the order in which they were let go; the attempt
   * is counted. Of servers that try at once each gets others.
   *
   * @param server who takes them, by a name that no other server has
   * @param now the time
   * @param hold for how long others leave them alone
   * @param most how many at most
   */
  List<InboxEvent> claim(String server, Instant now, Duration hold, int most);

  /**
   * Holds events until another time; where that has come, others may claim them at once. What
   * another server has claimed meanwhile stays with it.
   */
  void renew(String server, Collection<InboxKey> keys, Instant until);

  /** Removes events that were answered or given up, whoever holds them. */
  void remove(Collection<InboxKey> keys);

  /** How many events of all owners wait. */
  long depth();
}
