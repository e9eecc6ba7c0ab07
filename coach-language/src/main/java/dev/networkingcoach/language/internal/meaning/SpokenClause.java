package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.internal.text.TokenRow;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One clause, as its meaning is read. Immutable and thread-safe.
 *
 * @param whole all its tokens, with the day
 * @param row its tokens without the day, and without what is polite
 * @param when the day it tells, or that of the words around it; null for none
 * @param another a second day; null for none
 * @param today the day it is said on
 * @param carried whether the day is that of the words before it
 */
public record SpokenClause(
    TokenRow whole,
    TokenRow row,
    @Nullable When when,
    @Nullable When another,
    LocalDate today,
    boolean carried) {
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?i)[,;]? (?:about|re|regarding|concerning|to (?:discuss|talk|go over|review)) ");

  /** The day, today where none is told. */
  public When day() {
    return when == null ? When.on(today) : when;
  }

  /** Whether it tells a day itself. */
  public boolean isDated() {
    return when != null && !carried;
  }

  /** Whether the day is still to come. */
  public boolean isAhead() {
    return when != null && when.day().isAfter(today);
  }

  /** Words with a day, which stands before what they are about: "plan lunch tomorrow about X". */
  public static String withDay(String words, String day) {
    Matcher about = ABOUT.matcher(words);
    return about.find()
        ? words.substring(0, about.start()) + " " + day + words.substring(about.start())
        : words + " " + day;
  }

  /** The same words told of other days. */
  public SpokenClause on(@Nullable When day, @Nullable When other) {
    return new SpokenClause(whole, row, day, other, today, false);
  }

  /** The words as they were written. */
  public String written() {
    return whole.written();
  }
}
