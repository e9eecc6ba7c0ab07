package dev.networkingcoach.cli;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.PersonStore;
import dev.networkingcoach.api.store.TokenCipher;
import dev.networkingcoach.imports.calendar.CalendarAddress;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The calendars a person follows, and how each was found the last time. Their addresses are
 * secrets, so all of it is kept encrypted with the person's settings, and forgotten with the
 * person. Thread-safe.
 */
final class FollowedCalendars {
  private static final String STORED = "calendars";
  private static final String BETWEEN = "\t";
  private static final int FIELDS = 3;

  private final PersonStore persons;
  private final OwnerKey owner;
  private final TokenCipher cipher;
  private final String place;

  /**
   * How a calendar was found.
   *
   * @param on the day it was read
   * @param tag by what to ask whether it changed since; empty where nothing tells
   */
  record Found(LocalDate on, String tag) {}

  FollowedCalendars(PersonStore persons, OwnerKey owner, TokenCipher cipher) {
    this.persons = persons;
    this.owner = owner;
    this.cipher = cipher;
    this.place = owner.tenant() + "/" + owner.owner() + "/" + STORED;
  }

  /** Whether there may be any: without a look at what they are. */
  static boolean areKept(PersonStore persons, OwnerKey owner) {
    return persons.get(owner, STORED).isPresent();
  }

  Map<CalendarAddress, Found> all() {
    return read(persons.get(owner, STORED));
  }

  /** A calendar is followed, and was found so. */
  void put(CalendarAddress address, Found found) {
    change(all -> all.put(address, found));
  }

  /** A calendar is followed no more. */
  void remove(CalendarAddress address) {
    change(all -> all.remove(address));
  }

  private void change(Consumer<Map<CalendarAddress, Found>> change) {
    persons.update(
        owner,
        STORED,
        before -> {
          Map<CalendarAddress, Found> all = read(Optional.ofNullable(before));
          change.accept(all);
          return all.isEmpty() ? null : cipher.encrypt(written(all), place);
        });
  }

  private Map<CalendarAddress, Found> read(Optional<String> kept) {
    Map<CalendarAddress, Found> all = new LinkedHashMap<>();
    String text = kept.map(one -> cipher.decrypt(one, place)).orElse("");
    for (String line : text.lines().toList()) {
      String[] fields = line.split(BETWEEN, FIELDS);
      all.put(CalendarAddress.of(fields[0]), new Found(LocalDate.parse(fields[1]), fields[2]));
    }
    return all;
  }

  private static String written(Map<CalendarAddress, Found> all) {
    StringBuilder text = new StringBuilder();
    all.forEach(
        (address, found) ->
            text.append(address.secret())
                .append(BETWEEN)
                .append(found.on)
                .append(BETWEEN)
                .append(found.tag)
                .append('\n'));
    return text.toString();
  }
}
