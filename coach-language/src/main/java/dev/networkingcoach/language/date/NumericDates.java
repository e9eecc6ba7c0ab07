package dev.networkingcoach.language.date;

import dev.networkingcoach.language.date.DateReading.Day;
import dev.networkingcoach.language.date.DateReading.Nothing;
import dev.networkingcoach.language.date.DateReading.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Days in figures: 2026-11-14, 14.11.2026, 14.11., 14/11, 14-11-2026. */
final class NumericDates {
  private final LocalDate today;
  private final Tense tense;

  NumericDates(LocalDate today, Tense tense) {
    this.today = today;
    this.tense = tense;
  }

  DateReading read(List<String> words, boolean expected) {
    String word = words.isEmpty() ? "" : words.get(0);
    if (word.length() > 11 || word.isEmpty() || !Character.isDigit(word.charAt(0))) {
      return new Nothing();
    }
    for (char mark : new char[] {'-', '.', '/'}) {
      List<String> parts = List.of(trimmed(word, mark).split(Pattern.quote("" + mark), -1));
      boolean numbers =
          parts.size() > 1
              && parts.stream()
                  .allMatch(
                      part -> part.equals("0") || part.equals("00") || DateWords.number(part) > 0);
      if (numbers) {
        return parts(word, mark, parts.stream().map(DateWords::number).toList(), expected);
      }
    }
    return new Nothing();
  }

  private static String trimmed(String word, char mark) {
    return mark == '.' && word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  private DateReading parts(String word, char mark, List<Integer> parts, boolean expected) {
    boolean yearFirst = parts.size() == 3 && parts.get(0) > 999;
    if (yearFirst) {
      return SpokenDates.of(word, parts.get(0), parts.get(1), parts.get(2), 1);
    }
    boolean without = parts.size() == 2;
    boolean isDash = mark == '-' && !(parts.size() == 3 && parts.get(2) > 999);
    if (isDash || parts.size() > 3 || (without && !expected && !word.endsWith("."))) {
      return new Nothing();
    }
    int first = parts.get(0);
    int second = parts.get(1);
    boolean either = mark != '.' && first <= 12 && second <= 12 && first != second;
    boolean monthFirst = mark != '.' && second > 12 && first <= 12;
    int year = without ? 0 : century(parts.get(2));
    if (either) {
      return ambiguous(word, first, second, year);
    }
    return date(word, year, monthFirst ? first : second, monthFirst ? second : first);
  }

  private DateReading date(String word, int year, int month, int day) {
    return year == 0
        ? SpokenDates.nearest(word, month, day, 1, today, tense)
        : SpokenDates.of(word, year, month, day, 1);
  }

  private static int century(int year) {
    return year < 100 ? 2000 + year : year;
  }

  private DateReading ambiguous(String word, int first, int second, int year) {
    DateReading one = date(word, year, second, first);
    DateReading other = date(word, year, first, second);
    if (one instanceof Day day && other instanceof Day second2) {
      return new Refused(
          word
              + " may be "
              + SpokenDates.spoken(day.date())
              + " or "
              + SpokenDates.spoken(second2.date())
              + ".\nMaybe write it as "
              + day.date()
              + " or "
              + second2.date()
              + ".",
          1);
    }
    return one instanceof Day ? one : other;
  }
}
