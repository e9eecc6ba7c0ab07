package dev.networkingcoach.report.internal.map;

/** Ties of about the same strength; the borders are house. */
enum StrengthBand {
  CLOSE("Close", 0.6),
  WARM("Warm", 0.35),
  COOL("Cool", 0.15),
  COLD("Cold", 0);

  private final String word;
  private final double least;

  StrengthBand(String word, double least) {
    this.word = word;
    this.least = least;
  }

  String word() {
    return word;
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
