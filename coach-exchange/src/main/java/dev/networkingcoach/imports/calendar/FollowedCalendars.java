package dev.networkingcoach.imports.calendar;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.PersonStore;
import dev.networkingcoach.api.store.TokenCipher;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The calendars a person follows, and how each was found the last time. Their addresses are
 * secrets, so all of it is kept encrypted with the person's settings, and forgotten with the
 * person. Where the key is lost nothing of it can be read; a calendar that is followed then begins
 * a new list. Thread-safe.
 */
public final class FollowedCalendars {
  private static final String STORED = "calendars";
  private static final String ADDRESS = "address";
  private static final String ON = "on";
  private static final String TAG = "tag";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final PersonStore persons;
  private final OwnerKey owner;
  private final Optional<TokenCipher> cipher;
  private final String place;

  /**
   * How a calendar was found.
   *
   * @param on the day it was read, in the person's zone
   * @param tag by what to ask whether it changed since; empty where nothing tells
   */
  public record Found(LocalDate on, String tag) {}

  /**
   * Those of a person.
   *
   * @param cipher opens what is kept; empty where its key is not there
   */
  public FollowedCalendars(PersonStore persons, OwnerKey owner, Optional<TokenCipher> cipher) {
    this.persons = persons;
    this.owner = owner;
    this.cipher = cipher;
    this.place = owner.tenant() + "/" + owner.owner() + "/" + STORED;
  }

  /**
   * Whether some are kept that cannot be read any more: their key is lost, or they were changed.
   */
  public boolean areLost() {
    return persons.get(owner, STORED).filter(kept -> read(kept).isEmpty()).isPresent();
  }

  /** All of them, in the order they were followed; empty where they are lost. */
  public Map<CalendarAddress, Found> all() {
    return persons.get(owner, STORED).flatMap(this::read).orElseGet(LinkedHashMap::new);
  }

  /**
   * A calendar is followed, and was found so.
   *
   * @throws IllegalStateException if there is no key
   */
  public void put(CalendarAddress address, Found found) {
    change(all -> all.put(address, found));
  }

  /** A calendar that is still followed was found so. */
  public void found(CalendarAddress address, Found found) {
    change(all -> all.computeIfPresent(address, (same, before) -> found));
  }

  /** A calendar is followed no more. */
  public void remove(CalendarAddress address) {
    change(all -> all.remove(address));
  }

  /** None is followed any more; also where they are lost. */
  public void removeAll() {
    persons.remove(owner, STORED);
  }

  private void change(Consumer<Map<CalendarAddress, Found>> change) {
    TokenCipher sealing = cipher.orElseThrow(() -> new IllegalStateException("there is no key"));
    persons.update(
        owner,
        STORED,
        before -> {
          Map<CalendarAddress, Found> all =
              Optional.ofNullable(before).flatMap(this::read).orElseGet(LinkedHashMap::new);
          change.accept(all);
          return all.isEmpty() ? null : sealing.encrypt(written(all), place);
        });
  }

  /** What is kept; empty where it cannot be read. */
  private Optional<Map<CalendarAddress, Found>> read(String kept) {
    try {
      @Nullable String text = cipher.map(one -> one.decrypt(kept, place)).orElse(null);
      return text == null ? Optional.empty() : Optional.of(parsed(text));
    } catch (CoachException
        | JacksonException
        | DateTimeException
        | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static Map<CalendarAddress, Found> parsed(String text) throws JacksonException {
    Map<CalendarAddress, Found> all = new LinkedHashMap<>();
    for (JsonNode one : JSON.readTree(text)) {
      all.put(
          CalendarAddress.of(one.path(ADDRESS).asText()),
          new Found(LocalDate.parse(one.path(ON).asText()), one.path(TAG).asText()));
    }
    return all;
  }

  private static String written(Map<CalendarAddress, Found> all) {
    ArrayNode list = JSON.createArrayNode();
    all.forEach(
        (address, found) ->
            list.addObject()
                .put(ADDRESS, address.secret())
                .put(ON, found.on.toString())
                .put(TAG, found.tag));
    return list.toString();
  }
}
