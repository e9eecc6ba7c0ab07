package dev.networkingcoach.language.internal.order;

import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The words of one order, looked up in the word list. Not thread-safe. */
final class OrderWords {
  private static final int LONGEST = 4;

  private final WordBook book;
  private final TokenRow row;

  OrderWords(WordBook book, TokenRow row) {
    this.book = book;
    this.row = row;
  }

  private String phrase(int at, int length) {
    return String.join(" ", row.lows().subList(at, at + length));
  }

  /** Whether words of a kind stand anywhere. */
  boolean has(String kind) {
    Set<String> words = book.set(kind);
    for (int at = 0; at < row.size(); at++) {
      for (int length = Math.min(LONGEST, row.size() - at); length > 0; length--) {
        if (words.contains(phrase(at, length))) {
          return true;
        }
      }
    }
    return false;
  }

  /** What the first words stand for that stand for something of a kind. */
  Optional<String> first(String kind) {
    return all(kind).findFirst();
  }

  private Stream<String> all(String kind) {
    Map<String, String> pairs = book.pairs(kind);
    Stream.Builder<String> found = Stream.builder();
    for (int at = 0; at < row.size(); at++) {
      for (int length = Math.min(LONGEST, row.size() - at); length > 0; length--) {
        String meant = pairs.get(phrase(at, length));
        if (meant != null) {
          found.add(meant);
          at += length - 1;
          break;
        }
      }
    }
    return found.build();
  }

  /** The days of the week that are named, those between two of them with "to" included. */
  Set<DayOfWeek> days() {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    all("weekday")
        .flatMap(names -> Stream.of(names.split(" ", -1)))
        .map(DayOfWeek::valueOf)
        .forEach(days::add);
    boolean span =
        row.lows().stream().anyMatch(low -> low.matches("to|through|till|until|-|–"))
            && days.size() == 2;
    if (span) {
      DayOfWeek[] ends = days.toArray(DayOfWeek[]::new);
      days.addAll(EnumSet.range(ends[0], ends[1]));
    }
    return days;
  }
}
