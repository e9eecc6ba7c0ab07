package dev.networkingcoach.report.internal.map;

/** Ties of about the same strength; the borders are house. */
enum Band {
  CLOSE("Close", 0.6),
  WARM("Warm", 0.35),
  COOL("Cool", 0.15),
  COLD("Cold", 0);

  private final String word;
  private final double least;

  Band(String word, double least) {
    this.word = word;
    this.least = least;
  }

  String word() {
    return word;
  }

  static Band of(double strength) {
    for (Band band : values()) {
      if (strength >= band.least) {
        return band;
      }
    }
    return COLD;
  }
}
