package dev.networkingcoach.report.internal.words;

import java.util.Locale;

/** Numbers in words. */
public final class FigureWords {
  private FigureWords() {}

  /** A whole number, such as {@code 1,000}. */
  public static String plain(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /** A number in [0, 1] with two decimals. */
  public static String share(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
