package dev.networkingcoach.bot.settings;

import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.PersonStore;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Reads and writes the preferences of persons. Thread-safe; throws {@link
 * dev.networkingcoach.api.journal.JournalException} where the store cannot be reached.
 */
public final class PreferenceStore {
  /** The name under which a {@link PersonStore} keeps them. */
  public static final String NAME = "preferences";

  private static final int MOST_TRIES = 10;

  private final PersonStore persons;

  /** Preferences kept in this store. */
  public PreferenceStore(PersonStore persons) {
    this.persons = persons;
  }

  /** The preferences of a person; the defaults where none were chosen. */
  public Preferences of(OwnerKey owner) {
    return persons.get(owner, NAME).map(PreferenceText::read).orElseGet(Preferences::defaults);
  }

  /** Whether a person chose any yet. */
  public boolean chosen(OwnerKey owner) {
    return persons.get(owner, NAME).isPresent();
  }

  /**
   * Changes what a person prefers; of two changes at once both are made.
   *
   * @param change what becomes of the preferences; may be called again
   * @return the new preferences
   * @throws JournalException also where others change them all the time
   */
  public Preferences change(OwnerKey owner, UnaryOperator<Preferences> change) {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      Optional<String> before = persons.get(owner, NAME);
      Preferences after =
          change.apply(before.map(PreferenceText::read).orElseGet(Preferences::defaults));
      String text = PreferenceText.write(after);
      if (persons.replace(owner, NAME, before.orElse(null), text)) {
        return after;
      }
    }
    throw new JournalException(
        "preferences could not be written: they were changed "
            + MOST_TRIES
            + " times meanwhile.\nMaybe try again.");
  }
}
