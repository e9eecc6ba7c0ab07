package dev.networkingcoach.bot.settings;

import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.PersonStore;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person lets a language model read what was not understood, and how often it did so
 * today. Both are kept with the person's settings, survive a restart, and are forgotten with the
 * person. Thread-safe; throws {@link JournalException} where the store cannot be reached.
 */
public final class ModelConsent {
  private static final String CONSENT = "model-consent";
  private static final String CALLS = "model-calls";
  private static final int MOST_TRIES = 10;

  private final PersonStore persons;
  private final OwnerKey owner;

  /** What a person decided. */
  public ModelConsent(PersonStore persons, OwnerKey owner) {
    this.persons = persons;
    this.owner = owner;
  }

  /** Whether the person allowed it; empty where they never decided. */
  public Optional<Boolean> decided() {
    return persons.get(owner, CONSENT).map(Boolean::parseBoolean);
  }

  /** Whether the person allowed it. */
  public boolean isGiven() {
    return decided().orElse(false);
  }

  /** The person decides, and may decide anew at any time. */
  public void decide(boolean allowed) {
    persons.put(owner, CONSENT, Boolean.toString(allowed));
  }

  /**
   * Takes one call of those a day allows, before it is made. Of two that come at once for the last
   * one, one gets it.
   *
   * @param most the most calls on one day
   * @return false where the day's calls are used up
   */
  public boolean takeCall(LocalDate today, int most) {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      String before = persons.get(owner, CALLS).orElse(null);
      int used = used(before, today);
      if (used >= most) {
        return false;
      }
      if (persons.replace(owner, CALLS, before, today + " " + (used + 1))) {
        return true;
      }
    }
    throw new JournalException(
        "the calls of a model could not be counted: they were counted "
            + MOST_TRIES
            + " times meanwhile.\nMaybe try again.");
  }

  private static int used(@Nullable String kept, LocalDate today) {
    String day = today + " ";
    return kept != null && kept.startsWith(day)
        ? Integer.parseInt(kept.substring(day.length()))
        : 0;
  }
}
