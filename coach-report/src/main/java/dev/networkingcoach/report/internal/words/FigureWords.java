package dev.networkingcoach.report.internal.words;

import java.util.Locale;

/** Numbers in words. */
public final class FigureWords {
  private FigureWords() {}

  /** A number and what is counted, such as {@code 1 contact} or {@code 1,000 contacts}. */
  public static String count(long number, String singular) {
    return count(number, singular, singular + "s");
  }

  /** A number and what is counted, where the plural is no matter of an s. */
  public static String count(long number, String singular, String plural) {
    return String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? singular : plural);
  }

  /** A whole number, such as {@code 1,000}. */
  public static String plain(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /** A number in [0, 1] with two decimals. */
  public static String share(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
