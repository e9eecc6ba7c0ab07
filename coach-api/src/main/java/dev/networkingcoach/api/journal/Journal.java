package dev.networkingcoach.api.journal;

import dev.networkingcoach.api.facts.Contact;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what owners told the coach. It only grows: nothing is overwritten, whatever was recorded
 * can be undone, and what is known is read from all that counts. The exception is forgetting, which
 * removes for good.
 *
 * <p>Implementations are thread-safe, several processes may use one journal at the same time, and
 * what a call acknowledged survives a crash. All calls throw {@link JournalException} where the
 * store cannot be reached or written; then nothing has changed.
 */
public interface Journal {

  /**
   * What is known of an owner.
   *
   * @return empty where nothing was ever recorded for the owner
   */
  Optional<Known> read(OwnerKey owner);

  /**
   * Records an entry, all of it or nothing. An entry whose id is there already is not recorded
   * again, whatever it says.
   *
   * @return the place of the entry, and whether it was there already
   * @throws dev.networkingcoach.api.fault.InvalidFactsException if what is known would not be a
   *     valid network afterwards, naming every fault: a reference to nobody, an id used twice, a
   *     value out of range, an entry undone that others rest on
   */
  Recorded record(OwnerKey owner, Entry entry);

  /**
   * The newest entries, newest first.
   *
   * @param before entries with smaller numbers only; {@link Long#MAX_VALUE} for the newest of all
   * @param most how many at most; 1 or more
   */
  List<RecordedEntry> entries(OwnerKey owner, long before, int most);

  /**
   * Removes a person for good: the contact, every fact and note about them, their name and
   * addresses wherever texts of others mention them, and what programs kept about them. Of the
   * person there remains a keyed hash, by which {@link #isForgotten} knows them should they be
   * imported again. Not undone by anything.
   *
   * @param contact the id of the contact, or of a person known of
   * @return how many entries were removed or changed
   * @throws IllegalArgumentException if there is nobody of that id
   */
  int forget(OwnerKey owner, String contact);

  /** Whether a person is one that was forgotten: by e-mail address, or name and organization. */
  boolean isForgotten(OwnerKey owner, Contact person);

  /** Removes all that is kept of an owner, for good. Harmless where there is nothing. */
  void forgetOwner(OwnerKey owner);

  /**
   * What became of an entry.
   *
   * @param number its place in the owner's journal
   * @param repeated whether it had been recorded before, and nothing changed now
   */
  record Recorded(long number, boolean repeated) {}
}
