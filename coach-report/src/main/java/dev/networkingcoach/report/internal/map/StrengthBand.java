package dev.networkingcoach.report.internal.map;

/** Ties of about the same strength; the borders are house. */
enum StrengthBand {
  CLOSE(0.6),
  WARM(0.35),
  COOL(0.15),
  COLD(0);

  private final double least;

  StrengthBand(double least) {
    this.least = least;
  }

  static StrengthBand of(double strength) {
    for (StrengthBand band : values()) {
      if (strength >= band.least) {
        return band;
      }
    }
    return COLD;
  }
}
