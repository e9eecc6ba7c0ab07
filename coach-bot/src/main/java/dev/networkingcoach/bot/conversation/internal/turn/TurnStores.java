package dev.networkingcoach.bot.conversation.internal.turn;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.journal.Entry;
import dev.networkingcoach.api.journal.Journal;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.journal.RecordedEntry;
import dev.networkingcoach.api.store.PersonStore;
import dev.networkingcoach.bot.services.CoachServices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a turn reads and writes of one person beside the facts: all of it is read at once when the
 * first of it is asked for, and what changed is written at once when the turn ends. A turn asks a
 * dozen times, and each would be a transaction. Not thread-safe.
 */
public final class TurnStores {
  private final CoachServices services;
  private final OwnerKey owner;
  private final PersonStore texts = new TurnTexts();
  private final Journal journal = new TurnEntries();
  private final Map<String, @Nullable String> changed = new HashMap<>();
  private @Nullable Map<String, String> read;

  /** Nothing is read yet. */
  public TurnStores(CoachServices services, OwnerKey owner) {
    this.services = services;
    this.owner = owner;
  }

  /** The services of the turn, which go through these stores. */
  public CoachServices services() {
    return new CoachServices(
        journal, texts, services.coach(), services.paths(), services.exchange(), services.model());
  }

  /** Writes what the turn changed. */
  public void keep() {
    if (!changed.isEmpty()) {
      services.persons().write(owner, changed);
      changed.clear();
    }
  }

  private Map<String, String> known() {
    Map<String, String> known = read;
    if (known == null) {
      known = new HashMap<>(services.persons().all(owner));
      read = known;
    }
    return known;
  }

  private void change(String name, @Nullable String text) {
    String before = text == null ? known().remove(name) : known().put(name, text);
    if (!Objects.equals(before, text)) {
      changed.put(name, text);
    }
  }

  /** The texts of the person of this turn; only ever asked for those. */
  private final class TurnTexts implements PersonStore {

    @Override
    public Optional<String> get(OwnerKey of, String name) {
      return Optional.ofNullable(known().get(name));
    }

    @Override
    public Map<String, String> all(OwnerKey of) {
      return Map.copyOf(known());
    }

    @Override
    public void put(OwnerKey of, String name, String text) {
      change(name, text);
    }

    @Override
    public void remove(OwnerKey of, String name) {
      change(name, null);
    }

    /** Others may write it at the same time, so this is done at once. */
    @Override
    public boolean replace(
        OwnerKey of, String name, @Nullable String expected, @Nullable String text) {
      keep();
      boolean replaced = services.persons().replace(of, name, expected, text);
      read = null;
      return replaced;
    }
  }

  /** Whoever is forgotten is forgotten in what this turn wrote as well. */
  private final class TurnEntries implements Journal {

    @Override
    public Optional<Known> read(OwnerKey of) {
      return services.journal().read(of);
    }

    @Override
    public Recorded record(OwnerKey of, Entry entry) {
      return services.journal().record(of, entry);
    }

    @Override
    public List<RecordedEntry> entries(OwnerKey of, long before, int most) {
      return services.journal().entries(of, before, most);
    }

    @Override
    public boolean isForgotten(OwnerKey of, Contact person) {
      return services.journal().isForgotten(of, person);
    }

    @Override
    public int forget(OwnerKey of, String contact) {
      keep();
      int edited = services.journal().forget(of, contact);
      TurnStores.this.read = null;
      return edited;
    }

    @Override
    public void forgetOwner(OwnerKey of) {
      keep();
      services.journal().forgetOwner(of);
      TurnStores.this.read = null;
    }
  }
}
