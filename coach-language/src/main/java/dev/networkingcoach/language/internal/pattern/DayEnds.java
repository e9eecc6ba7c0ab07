package dev.networkingcoach.language.internal.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first and the last of days as people write them: 24 dec to 1 jan, 24-31 dec, dec 24-31. */
final class DayEnds {
  private static final Pattern TO =
      Pattern.compile(" +(?:to|until|till|through|thru) +| +-+ +| *[\u2013\u2014] *| *\\.\\.+ *");
  private static final Pattern AND = Pattern.compile(" +and +");

  /** 24-31 dec, 24-31.12. */
  private static final Pattern DAYS =
      Pattern.compile("(\\d{1,2})\\.?-(\\d{1,2})((?:\\.? *\\p{L}|\\.\\d).*)");

  /** Dec 24-31. */
  private static final Pattern MONTH_DAYS = Pattern.compile("(\\p{L}+) +(\\d{1,2})-(\\d{1,2})");

  /** 24.12.-1.1., 24/12-28/12. */
  private static final Pattern FIGURES = Pattern.compile("([\\d/.]*[/.][\\d/.]*)-(\\d[\\d/.]+)");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?\\.?");
  private static final Pattern WITH_MONTH =
      Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?\\.? +(?:of +)?(\\p{L}.*)");
  private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}+) +\\d.*");

  private DayEnds() {}

  /**
   * The first day and the last, each with its month; one alone for a single day.
   *
   * @param text the days, in lower case
   * @param between whether the two are joined by "and"
   */
  static List<String> of(String text, boolean between) {
    Matcher days = DAYS.matcher(text);
    if (days.matches()) {
      return List.of(days.group(1) + days.group(3), days.group(2) + days.group(3));
    }
    Matcher month = MONTH_DAYS.matcher(text);
    if (month.matches()) {
      String name = month.group(1) + " ";
      return List.of(name + month.group(2), name + month.group(3));
    }
    Matcher figures = FIGURES.matcher(text);
    if (figures.matches()) {
      return List.of(figures.group(1), figures.group(2));
    }
    List<String> ends = new ArrayList<>(List.of((between ? AND : TO).split(text, 2)));
    ends.removeIf(String::isBlank);
    return ends.size() == 2 ? List.of(first(ends), last(ends)) : ends;
  }

  private static String first(List<String> ends) {
    Matcher last = WITH_MONTH.matcher(ends.get(1));
    boolean number = NUMBER.matcher(ends.get(0)).matches();
    return number && last.matches() ? ends.get(0) + " " + last.group(1) : ends.get(0);
  }

  private static String last(List<String> ends) {
    Matcher first = MONTH_FIRST.matcher(ends.get(0));
    boolean number = NUMBER.matcher(ends.get(1)).matches();
    return number && first.matches() ? first.group(1) + " " + ends.get(1) : ends.get(1);
  }
}
