package dev.networkingcoach.cli.degrees;

import static dev.networkingcoach.cli.degrees.DegreesTexts.TEXTS;

import java.util.Locale;

/** Figures as they are printed. */
final class StudyFigures {
  private StudyFigures() {}

  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  static String share(double share) {
    double percent = 100 * share;
    return String.format(
        Locale.ROOT, percent > 0 && percent < 0.05 ? "%.1g %%" : "%.1f %%", percent);
  }

  static String decimals(int places, double number) {
    return String.format(Locale.ROOT, "%,." + places + "f", number);
  }

  /** A distance both ways it is told: ties along the way, and people in between. */
  static String distance(int places, double hops) {
    return TEXTS.hopsAndDegrees(decimals(places, hops), decimals(places, degrees(hops)));
  }

  /** People in between; nobody where the distance, which may be interpolated, is below one tie. */
  static double degrees(double hops) {
    return Math.max(0, hops - 1);
  }
}
