package dev.networkingcoach.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The clock on the wall of a place in 2026, written down by hand from what its lawmakers decided:
 * Java's own time zones are asked for nothing here, so that what uses them can be checked.
 *
 * @param zone the place
 * @param offsets the offset from UTC from a time on that wall on. Where clocks are put forward, it
 *     is the time they are put to: the hour left out still counts with the offset before, and so
 *     falls an hour later. Where they are put back, it is the time at which they are: what comes
 *     twice counts the first time.
 */
record WallClock(ZoneId zone, TreeMap<LocalDateTime, ZoneOffset> offsets) {
  private static final LocalDateTime BEGIN = LocalDateTime.parse("2026-02-20T00:00");

  /** Twelve places; Morocco puts its clocks back for Ramadan, which ended on 22 March. */
  static final List<WallClock> ALL =
      Stream.of(
              "Pacific/Honolulu -10:00",
              "America/Los_Angeles -08:00 2026-03-08T03:00 -07:00 2026-11-01T02:00 -08:00",
              "America/New_York -05:00 2026-03-08T03:00 -04:00 2026-11-01T02:00 -05:00",
              "America/St_Johns -03:30 2026-03-08T03:00 -02:30 2026-11-01T02:00 -03:30",
              "America/Sao_Paulo -03:00",
              "Europe/London +00:00 2026-03-29T02:00 +01:00 2026-10-25T02:00 +00:00",
              "Europe/Amsterdam +01:00 2026-03-29T03:00 +02:00 2026-10-25T03:00 +01:00",
              "Africa/Casablanca +00:00 2026-03-22T03:00 +01:00",
              "Asia/Kolkata +05:30",
              "Asia/Kathmandu +05:45",
              "Australia/Lord_Howe +11:00 2026-04-05T02:00 +10:30 2026-10-04T02:30 +11:00",
              "Pacific/Auckland +13:00 2026-04-05T03:00 +12:00 2026-09-27T03:00 +13:00")
          .map(WallClock::of)
          .toList();

  private static WallClock of(String line) {
    List<String> words = List.of(line.split(" ", -1));
    TreeMap<LocalDateTime, ZoneOffset> offsets =
        new TreeMap<>(Map.of(BEGIN, ZoneOffset.of(words.get(1))));
    for (int i = 2; i < words.size(); i += 2) {
      offsets.put(LocalDateTime.parse(words.get(i)), ZoneOffset.of(words.get(i + 1)));
    }
    return new WallClock(ZoneId.of(words.get(0)), offsets);
  }

  Instant at(LocalDateTime time) {
    return time.toInstant(offsets.floorEntry(time).getValue());
  }
}
