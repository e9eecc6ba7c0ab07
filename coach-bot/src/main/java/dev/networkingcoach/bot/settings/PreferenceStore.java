package dev.networkingcoach.bot.settings;

import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.PersonStore;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Reads and writes the preferences of persons. Thread-safe; throws {@link
 * dev.networkingcoach.api.journal.JournalException} where the store cannot be reached.
 */
public final class PreferenceStore {
  /** The name under which a {@link PersonStore} keeps them. */
  public static final String NAME = "preferences";

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
    String text =
        persons.update(
            owner,
            NAME,
            before ->
                PreferenceText.write(
                    change.apply(
                        before == null ? Preferences.defaults() : PreferenceText.read(before))));
    return PreferenceText.read(Objects.requireNonNull(text));
  }
}
