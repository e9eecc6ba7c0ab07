package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.language.internal.frame.SlotReader;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The times of day in an order: "at 8", "half past seven", "quarter to nine". Thread-safe. */
public final class ClockTimes {
  private static final int HOURS = 24;
  private static final int NOON = 12;
  private static final int LAST_AFTERNOON = 6;
  private static final Pattern RANGE =
      Pattern.compile("^(\\d{1,2}[:.]\\d{2})-\\d{1,2}([:.]\\d{2})?$");
  private static final Pattern POINTED = Pattern.compile("\\d{1,2}\\.\\d\\d");
  private static final Pattern AFTERNOON = Pattern.compile("[1-6]([:.]\\d\\d)?");

  private final WordBook book;
  private final Map<String, String> hours;
  private final Map<String, String> minutes;

  /** A reader over the words of a language. */
  public ClockTimes(WordBook book) {
    this.book = book;
    hours = book.pairs("hour");
    minutes = book.pairs("minute");
  }

  /** A time of day, and where it stands. */
  public record Told(LocalTime time, int from, int to) {}

  /** The first time of day; null for none. */
  public @Nullable LocalTime first(TokenRow row) {
    List<Told> all = all(row);
    return all.isEmpty() ? null : all.get(0).time();
  }

  /** All times of day in their order; a bare hour counts after such a word as "at". */
  public List<Told> all(TokenRow row) {
    List<Told> found = new ArrayList<>();
    int at = 0;
    while (at < row.size()) {
      Told told = at(row, at);
      if (told != null) {
        found.add(told);
      }
      at = told == null ? at + 1 : told.to();
    }
    return found;
  }

  private @Nullable Told at(TokenRow row, int at) {
    Integer length = SlotReader.timeLength(row, at);
    if (length != null) {
      LocalTime time = of(row.written(at, at + length));
      return time == null ? null : new Told(time, at, at + length);
    }
    Told spelt = spelt(row, at);
    if (spelt != null) {
      return spelt;
    }
    boolean led = book.is("clocklead", row.low(at - 1));
    if (led && POINTED.matcher(row.low(at)).matches()) {
      LocalTime time = of(row.low(at));
      return time == null ? null : halved(row, time, at, at + 1);
    }
    Integer bare = led ? hour(row.low(at)) : null;
    if (bare == null || book.is("notclock", row.low(at + 1))) {
      return null;
    }
    String after = minutes.get(row.low(at + 1));
    int told = after == null ? 0 : Integer.parseInt(after);
    return halved(row, LocalTime.of(bare, told), at, at + (after == null ? 1 : 2));
  }

  /** "Half past seven", "a quarter to nine" at a place; null where that is not said there. */
  @Nullable Told spelt(TokenRow row, int at) {
    int article = row.low(at).equals("a") ? 1 : 0;
    String minute = minutes.get(row.low(at + article));
    String side = row.low(at + article + 1);
    Integer hour = minute == null ? null : hour(row.low(at + article + 2));
    if (minute != null && hour != null && (side.equals("past") || side.equals("to"))) {
      int told = Integer.parseInt(minute);
      LocalTime whole = LocalTime.of(hour, 0);
      LocalTime time = side.equals("past") ? whole.plusMinutes(told) : whole.minusMinutes(told);
      return halved(row, time, at, at + article + 3);
    }
    return null;
  }

  private @Nullable Integer hour(String low) {
    String figure = hours.getOrDefault(low, low);
    boolean number = figure.length() <= 2 && figure.chars().allMatch(Character::isDigit);
    Integer hour = number && !figure.isEmpty() ? Integer.valueOf(figure) : null;
    return hour != null && hour < HOURS ? hour : null;
  }

  /** "Half past six in the evening", "7 pm". */
  private Told halved(TokenRow row, LocalTime time, int from, int to) {
    boolean evening = row.lows().stream().anyMatch(low -> book.is("evening", low));
    boolean told = book.is("evening", row.low(to)) || book.is("morning", row.low(to));
    boolean later = evening && time.getHour() < NOON;
    return new Told(later ? time.plusHours(NOON) : time, from, told ? to + 1 : to);
  }

  /** A time of day; null where it is none. */
  static @Nullable LocalTime of(String text) {
    String plain =
        RANGE
            .matcher(text.toLowerCase(Locale.ROOT))
            .replaceFirst("$1")
            .replace(" ", "")
            .replace("uhr", "")
            .replace("o'clock", "")
            .replace("sharp", "");
    if (plain.equals("noon") || plain.equals("midday")) {
      return LocalTime.NOON;
    }
    if (plain.equals("midnight")) {
      return LocalTime.MIDNIGHT;
    }
    boolean evening = plain.matches(".*p\\.?m\\.?");
    boolean morning = plain.matches(".*a\\.?m\\.?");
    String digits = plain.replaceAll("[ap]\\.?m\\.?$", "").replace('.', ':').replace('h', ':');
    String[] parts = digits.split(":", -1);
    try {
      int hour = Integer.parseInt(parts[0]);
      int minute = parts.length > 1 && !parts[1].isEmpty() ? Integer.parseInt(parts[1]) : 0;
      boolean half = evening || morning;
      return LocalTime.of(half ? hour % 12 + (evening ? 12 : 0) : hour, minute);
    } catch (NumberFormatException | DateTimeException none) {
      return null;
    }
  }

  /** The same of a meeting, where a bare hour from one to six is in the afternoon. */
  static @Nullable LocalTime ofMeeting(String text) {
    String bare = text.strip();
    return of(AFTERNOON.matcher(bare).matches() ? bare + "pm" : bare);
  }

  /** The same of a time of day that is told in words. */
  static LocalTime ofMeeting(LocalTime told) {
    return told.getHour() >= 1 && told.getHour() <= LAST_AFTERNOON ? told.plusHours(NOON) : told;
  }
}
