package dev.networkingcoach.language.date;

import dev.networkingcoach.language.date.DateReading.Refused;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds figures that can only mean a day, a time, a length of time or a place in a list, and are
 * beyond all of them: {@code for 99999999999 days}, {@code 31.12.999999999}, {@code at 25:00}. What
 * reads commands leaves such figures out, and would record another day or a week instead. Notes and
 * what stands in quotes may say anything. Stateless.
 */
public final class ImpossibleFigures {
  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  private static final int MOST_COUNT = 9999;
  private static final int MOST_YEARS = 999;
  private static final String UNIT = "(?:days?|weeks?|fortnights?|months?|quarters?|years?)\\b";
  private static final String LEAD =
      "\\b(?:(?:for|in|after|every|within|next|last|past)(?: [^\\s\\d]+)?|snooze(?: #?\\d{1,4})?)";
  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String START = "(?<![\\w.,/-])";
  private static final String END = "(?![\\w/-])";
  private static final Pattern FREE = Pattern.compile("(?s)^\\W*notes?\\b.*|\"[^\"]*\"");

  private static final List<Check> CHECKS =
      List.of(
          new Check(LEAD + " (\\d+) ?" + UNIT, (at, today) -> tooLong(at)),
          new Check(
              START + "(\\d+) " + UNIT + " (?:ago|back|from now)\\b", (at, today) -> tooLong(at)),
          new Check(
              START + "(?:\\d{1,2}[./]\\d{1,2}[./]\\d{5,}|\\d{5,}-\\d{1,2}-\\d{1,2})" + END,
              (at, today) -> noDate(at)),
          new Check(
              "\\b(?:\\d{1,2} )?(?:" + MONTH + ",?|year) \\d{5,}\\b", (at, today) -> noDate(at)),
          new Check(
              "\\b(?:on|by|until|till|til|from|since|before|after) (?:the )?"
                  + "(\\d{3,}(?:st|nd|rd|th)?\\.? (?:of )?"
                  + MONTH
                  + "(?: \\d{4})?)(?=$|[,;.!?])",
              (at, today) -> Optional.of(SpokenDates.refused(at.group(1), 1).message())),
          new Check(
              START
                  + "(?:\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2})"
                  + END,
              ImpossibleFigures::refused),
          new Check(
              "\\b(?:at|by|from|until|till|before|after|around) (\\d+):(\\d{2,})\\b",
              (at, today) -> noTime(at)),
          new Check(
              "\\b(?:at|by|from|until|till|before|after|around)"
                  + " (\\d{3,}) ?(?:[ap]\\.?m\\b|o'clock\\b)",
              (at, today) -> noTime(at.group(1))),
          new Check(
              "^\\W*(?:snooze|dismiss|done|why|mute|draft)(?: number)? #?(\\d{5,})\\b",
              (at, today) -> noNumber(at)),
          new Check(
              "(?<!\\S)(-\\d+|\\d{9,}) connections\\b",
              (at, today) -> noCount(at, "connections", "500")),
          new Check(
              "(?<!\\S)(-[\\d.]+|0+|\\d{3,}|\\d+[.,]\\d+|\\d+e\\d+)"
                  + " (?:suggestions?|prompts?|pieces? of advice) (?:a|per|each|every) day\\b",
              (at, today) -> noCount(at, "suggestions a day", "3")),
          new Check("\\bmeet (\\d{5,})\\b", (at, today) -> noCount(at, "people to meet", "5")));

  private ImpossibleFigures() {}

  private record Check(
      Pattern figures, BiFunction<MatchResult, LocalDate, Optional<String>> problem) {

    Check(String figures, BiFunction<MatchResult, LocalDate, Optional<String>> problem) {
      this(Pattern.compile(figures), problem);
    }

    Stream<String> in(String words, LocalDate today) {
      return figures.matcher(words).results().flatMap(at -> problem.apply(at, today).stream());
    }
  }

  /**
   * What is wrong with the first of them.
   *
   * @param words a part of a message
   * @param today the day it is, in the owner's zone
   * @return the figure, what was expected, and advice on a line of its own; empty where all may be
   */
  public static Optional<String> in(String words, LocalDate today) {
    String told = FREE.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return told.chars().noneMatch(Character::isDigit)
        ? Optional.empty()
        : CHECKS.stream().flatMap(check -> check.in(told, today)).findFirst();
  }

  private static Optional<String> tooLong(MatchResult at) {
    String digits = at.group(1);
    boolean years = at.group().contains(" year");
    if (digits.length() <= 4 && Integer.parseInt(digits) <= (years ? MOST_YEARS : MOST_COUNT)) {
      return Optional.empty();
    }
    String written =
        at.group().substring(at.start(1) - at.start()).replaceFirst(" (?:ago|back|from now)$", "");
    String unit = written.replaceFirst("^\\d+ ?", "");
    return Optional.of(
        written
            + " is too long: up to "
            + (years ? MOST_YEARS : MOST_COUNT)
            + " "
            + unit
            + " was expected.\nMaybe say a date, such as 2026-12-24.");
  }

  private static Optional<String> noDate(MatchResult at) {
    return Optional.of(SpokenDates.refused(at.group(), 1).message());
  }

  private static Optional<String> refused(MatchResult at, LocalDate today) {
    return new SpokenDate(today, Tense.PAST).read(at.group()) instanceof Refused refused
            && refused.message().startsWith(at.group() + " is no ")
        ? Optional.of(refused.message())
        : Optional.empty();
  }

  /** 24:00 is the end of a day. */
  private static Optional<String> noTime(MatchResult at) {
    String hour = at.group(1);
    boolean is =
        hour.length() <= 2
            && at.group(2).length() == 2
            && (Integer.parseInt(hour) <= LAST_MINUTE.getHour() || at.group().endsWith(" 24:00"))
            && Integer.parseInt(at.group(2)) <= LAST_MINUTE.getMinute();
    return is ? Optional.empty() : noTime(hour + ":" + at.group(2));
  }

  private static Optional<String> noTime(String written) {
    return Optional.of(written + " is no time of day: one from 00:00 to 23:59 was expected.");
  }

  private static Optional<String> noNumber(MatchResult at) {
    return Optional.of(
        "There is no number "
            + at.group(1)
            + " today: one of the list was expected, such as 1.\nMaybe say today to see it.");
  }

  private static Optional<String> noCount(MatchResult at, String counted, String example) {
    return Optional.of(noCount(at.group(1), counted, example));
  }

  /** Says that a figure is no number of what is counted, such as "days". */
  public static String noCount(String figure, String counted, String example) {
    return figure
        + " is no number of "
        + counted
        + ": a whole number such as "
        + example
        + " was expected.";
  }
}
