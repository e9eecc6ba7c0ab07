package dev.networkingcoach.report.internal.words;

import dev.networkingcoach.api.explain.TieBand;
import java.util.Locale;

/** Figures in words. */
public final class FigureWords {
  private FigureWords() {}

  /** A whole number, such as {@code 1,000}. */
  public static String plain(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /** How strong a tie or a path is, in one word. */
  public static String tie(double strength) {
    return TieBand.of(strength).name().toLowerCase(Locale.ROOT);
  }
}
